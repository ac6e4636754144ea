// Every address that no other route takes: the page of 404 with the frame around it.
import { notFound } from "#app/accounts/require-actor.server.ts";

export function loader(): never {
  throw notFound();
}

/** A form sent to an address that is not there. */
export function action(): never {
  throw notFound();
}

export default function NotFound() {
  return null;
}
