// Norwegian organisation numbers: nine digits, the last of which checks the others.

const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/**
 * The nine digits, with what people and catalogues put between them taken out ("974 760 673", "NO974760673MVA"); null
 * when it is no organisation number. Modulus 11: https://www.brreg.no/om-oss/registrene-vare/om-enhetsregisteret/organisasjonsnummeret/
 */
export function parseOrgNumber(text: string): string | null {
  const digits = text
    .replace(/[\s\u00a0.\u2009\u202f-]/g, "")
    .replace(/^NO/i, "")
    .replace(/MVA$/i, "");
  return isOrgNumber(digits) ? digits : null;
}

/** Exactly nine digits with a right check digit. */
export function isOrgNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === "000000000") return false;
  const sum = weights.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(text[8]);
}

/** As people read it: "974 760 673", with spaces that do not break. */
export function formatOrgNumber(orgNumber: string): string {
  return orgNumber.replace(/^(\d{3})(\d{3})(\d{3})$/, "$1\u00a0$2\u00a0$3");
}
