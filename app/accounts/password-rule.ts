// What a password must be: long, and not what anybody would try first. No rules of composition (NIST SP 800-63B).

export const PASSWORD_LENGTH = { min: 12, max: 200 };

export type PasswordProblem = "too-short" | "too-long" | "about-you" | "too-common";

/** The first of those that are long enough in lists of leaked passwords, and Norwegian ones. */
const common = new Set(
  [
    "123456789012 1234567890123 12345678901234 123456789123 123123123123 012345678901 987654321098 0987654321098",
    "qwertyuiopå qwertyuiopåa qwertyuiop12 qwertyuiop123 qwertyuiop1234 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1qaz2wsx3edc",
    "qwerty123456 qwerty1234567 qwertyqwerty asdfghjkløæ asdfghjklqwerty zxcvbnmasdfghjkl qazwsxedcrfv zaq12wsxcde3",
    "password1234 password12345 password123456 passwordpassword password2024 password2025 password2026 passw0rd1234",
    "passord12345 passord123456 passordpassord passord1234567 mittpassord1 mittpassord123 hemmelig1234 hemmelighet1",
    "administrator administrator1 admin1234567 adminadmin12 adminadminadmin changeme1234 letmeinletmein welcome12345",
    "velkommen123 velkommen1234 velkommen2024 velkommen2025 velkommen2026 sommeren2024 sommeren2025 sommeren2026",
    "iloveyou1234 iloveyouiloveyou jegelskerdeg jegelskerdeg1 dataveien123 dataveien1234 dataveien2026 norge1234567",
    "abcdefghijkl abcdefghijklm abc123abc123 abcd1234abcd abcdefg12345 trustno1trustno1 liverpool123 manchester123",
  ]
    .join(" ")
    .split(" "),
);

/** What is wrong with the password, or null. */
export function passwordProblem(
  password: string,
  about: { email: string; name: string },
): PasswordProblem | null {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.min) return "too-short";
  if (length > PASSWORD_LENGTH.max) return "too-long";
  const plain = plainly(password);
  const email = plainly(about.email);
  if (plain === email || plain === plainly(about.name) || plain === email.split("@")[0]) return "about-you";
  if (common.has(plain) || new Set(plain).size <= 3) return "too-common";
  return null;
}

function plainly(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}
