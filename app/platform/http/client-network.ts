// What rate limits count as one client network. An IPv6 subscriber has at least a /64, that is addresses without end.
import { isIPv6 } from "node:net";

/** The IPv4 address, also where it comes wrapped in IPv6; of IPv6 the network, as in "2001:db8:1:2::/64". */
export function clientNetwork(address: string | undefined): string {
  const plain = (address ?? "").split("%")[0] ?? "";
  if (!isIPv6(plain)) return plain;
  const wrapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (wrapped) return wrapped;
  const [head = "", tail] = plain.replace(/\d+\.\d+\.\d+\.\d+$/, "0:0").split("::");
  const groups = head === "" ? [] : head.split(":");
  const rest = tail ? tail.split(":") : [];
  const zeros =
    tail === undefined ? [] : new Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill("0");
  const network = [...groups, ...zeros, ...rest]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(":")}::/64`;
}
