// Argon2id with the parameters of OWASP's Password Storage Cheat Sheet (19 MiB, 2 passes, 1 thread).
import { hash, verify } from "@node-rs/argon2";

// Argon2id is the library's default; its enum cannot be imported one file at a time.
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Keyboards write the same letter in more than one way: å may come as one character or two. */
const sameLetters = (password: string) => password.normalize("NFKC");

export function hashPassword(password: string): Promise<string> {
  return hash(sameLetters(password), parameters);
}

let dummy: Promise<string> | undefined;

/**
 * Is it the password of the hash? Without a hash (nobody has that address, or the person has no password)
 * a dummy is checked, so that the answer takes as long: prevents account enumeration by timing.
 */
export async function verifyPassword(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  dummy ??= hashPassword("nobody has this password");
  const right = await verify(passwordHash ?? (await dummy), sameLetters(password));
  return right && passwordHash != null;
}
