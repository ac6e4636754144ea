// "Firefox, Windows": enough for a person to recognise their own browser in the list of sessions.

const browsers = [
  [/\bEdg(?:e|A|iOS)?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\bChrome\/|\bCriOS\//, "Chrome"],
  [/\bSafari\//, "Safari"],
] as const;
const systems = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b|\bMacintosh\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
] as const;

const first = (patterns: readonly (readonly [RegExp, string])[], text: string) =>
  patterns.find(([pattern]) => pattern.test(text))?.[1];

/** Null when the User-Agent says nothing that people know. */
export function browserName(userAgent: string | null): string | null {
  const parts = [first(browsers, userAgent ?? ""), first(systems, userAgent ?? "")].filter(Boolean);
  return parts.length === 0 ? null : parts.join(", ");
}
