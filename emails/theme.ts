// Colours and measures of the mails: those of the pages, written inline because mail programs know little CSS.
import type { CSSProperties } from "react";

const accent = "#03565e";
const ink = "#25221e";
const quietInk = "#5b5651";
const line = "#dfdcda";
const font = "Inter, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

export const style = {
  ground: { backgroundColor: "#faf8f3", fontFamily: font, margin: "0", padding: "24px 12px" },
  column: { maxWidth: "560px", margin: "0 auto" },
  wordmark: { margin: "0 0 16px", fontSize: "20px", lineHeight: "28px" },
  wordmarkLink: { color: accent, fontWeight: 700, textDecoration: "none" },
  card: {
    backgroundColor: "#ffffff",
    border: `1px solid ${line}`,
    borderRadius: "8px",
    padding: "24px",
  },
  text: { color: ink, fontSize: "16px", lineHeight: "25px", margin: "0 0 16px" },
  lead: { color: ink, fontSize: "21px", lineHeight: "29px", fontWeight: 600, margin: "0 0 16px" },
  buttonRow: { margin: "8px 0 24px" },
  button: {
    backgroundColor: accent,
    borderRadius: "6px",
    color: "#ffffff",
    fontSize: "17px",
    fontWeight: 600,
    padding: "13px 22px",
  },
  facts: { borderCollapse: "collapse", width: "100%", borderTop: `1px solid ${line}` },
  label: {
    color: quietInk,
    fontSize: "14px",
    fontWeight: 400,
    lineHeight: "21px",
    padding: "10px 16px 0 0",
    textAlign: "left",
    verticalAlign: "top",
    width: "35%",
  },
  value: { color: ink, fontSize: "14px", lineHeight: "21px", padding: "10px 0 0", verticalAlign: "top" },
  news: { margin: "0 0 16px" },
  newsTitle: { color: ink, fontSize: "16px", lineHeight: "25px", margin: "0" },
  newsLink: { color: accent, fontWeight: 600 },
  newsLine: { color: ink, fontSize: "15px", lineHeight: "23px", margin: "0" },
  choice: { color: accent },
  rule: { borderColor: line, margin: "24px 0 12px" },
  quiet: { color: quietInk, fontSize: "13px", lineHeight: "20px", margin: "0" },
} satisfies Record<string, CSSProperties>;

export const darkScheme = `
:root { color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  .ground, .ground td { background-color: #12191b !important; }
  .card, .card td, .card th { background-color: #1b2528 !important; }
  .card { border-color: #38464a !important; }
  .ink { color: #eef2f1 !important; }
  .quiet { color: #b3c0c2 !important; }
  .accent { color: #7cc7d3 !important; }
  .button { background-color: #7cc7d3 !important; color: #0c1a1d !important; }
  .facts, .rule { border-color: #38464a !important; }
}`;
