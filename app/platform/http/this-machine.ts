// Does a request come from a browser on this machine, with nothing in between? Only the HTTP server can know; what it finds goes
// along as a header that it alone sets. Whatever it has not vouched for comes from elsewhere.
import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";

const MARK = "x-dataveien-this-machine";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** Anything a proxy adds says that the sender is another person, whatever it claims about them. */
const FORWARDED = /^(x-forwarded(-.*)?|forwarded|via|x-real-ip)$/;

function isLoopbackAddress(address: string | undefined): boolean {
  const family = isIP(address ?? "");
  return address !== undefined && family !== 0 && loopback.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** Of a URL: "localhost", "127.0.0.1" or "[::1]". */
export const isLoopbackHost = (hostname: string): boolean =>
  hostname === "localhost" || isLoopbackAddress(hostname.replace(/^\[(.*)\]$/, "$1"));

function isLoopbackTarget(host: string | undefined): boolean {
  // No user names, paths or the like: a Host is a name and perhaps a port.
  if (host === undefined || !/^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i.test(host)) return false;
  return URL.canParse(`http://${host}`) && isLoopbackHost(new URL(`http://${host}`).hostname);
}

type Asked = Pick<IncomingMessage, "headers" | "url"> & { socket: { remoteAddress?: string | undefined } };

/** The socket's other end, the name that was asked for, and no proxy: all three, because each can be had from afar. */
function isFromThisMachine({ headers, url = "", socket }: Asked): boolean {
  if (!isLoopbackAddress(socket.remoteAddress) || !isLoopbackTarget(headers.host)) return false;
  if (Object.keys(headers).some((name) => FORWARDED.test(name))) return false;
  // The whole address as the target of a request counts for more than its Host.
  if (url.startsWith("/")) return true;
  return URL.canParse(url) && isLoopbackTarget(new URL(url).host);
}

/** Before whatever changes Host or target. */
export function vouchForThisMachine(request: Asked, _response: unknown, next: () => void): void {
  delete request.headers[MARK];
  if (isFromThisMachine(request)) request.headers[MARK] = "yes";
  next();
}

/** @param request as Remix made it, headers and all, of what `vouchForThisMachine` has seen */
export const fromThisMachine = (request: Request): boolean => request.headers.get(MARK) === "yes";

/** For tests that have no server: headers of a request from this machine. */
export const THIS_MACHINE: Readonly<Record<string, string>> = { [MARK]: "yes" };
