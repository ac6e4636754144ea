// What a field may hold that nobody meant: none of it may be carried out, cut off or lost.
export const NONSENSE = {
  "10 000 letters": "æøå ab ".repeat(1_429).slice(0, 10_000),
  SQL: "'; drop table cases; -- \" or 1=1 /* 20 letters */",
  HTML: `<script>document.title="taken"</script><img src=x onerror="document.title='taken'"> & &amp; </textarea>`,
  emoji: "👩🏽‍💻🇳🇴 Ünïcödé ﷽ e\u0301 \u202Ebakfram\u202C, tjue tegn",
  "control characters": "Et \u0007 pip, en \u001b[31m farge, \u0085 og \u200b og \ufeff i teksten",
};
