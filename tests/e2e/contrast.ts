// Texts that are too faint. Where axe gives no verdict (a picture behind the text, something that may lie over it) it says
// "incomplete", which is no answer: there the pixels behind the text are measured. Needs axe in the page (tests/support/axe.ts).
import type { Page } from "playwright-core";

interface ContrastResult {
  violations: { nodes: { target: string[]; failureSummary?: string }[] }[];
  incomplete: { nodes: { target: string[] }[] }[];
}

/**
 * What is too faint on the page as it is drawn now, for this size and this scheme.
 * @param measured kinds of text (see `kindsOfText`) that need not be measured again; those of this page are added
 */
export async function faintTexts(page: Page, measured = new Set<string>()): Promise<string[]> {
  const kinds = await page.evaluate(kindsOfText);
  const places = kinds.flatMap((kind, place) => (measured.has(kind) ? [] : [place]));
  for (const kind of kinds) measured.add(kind);
  if (places.length === 0) return [];
  const { violations, incomplete } = await page.evaluate((places) => {
    const { axe, textOfEachKind } = window as unknown as PageWithTexts;
    const include = places.map((place) => textOfEachKind[place]);
    return axe.run({ include }, { runOnly: ["color-contrast"], resultTypes: ["violations", "incomplete"] });
  }, places);
  const found = violations.flatMap(({ nodes }) =>
    nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary?.split("\n")[1]?.trim()}`),
  );
  const unsure = incomplete.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(" ")));
  return unsure.length === 0 ? found : [...found, ...(await faintByPixels(page, unsure))];
}

/** Draws the page without these texts, and holds their colour against what is then seen where they stood. */
async function faintByPixels(page: Page, selectors: string[]): Promise<string[]> {
  const texts = await page.evaluate(textsAt, selectors);
  await page.evaluate(hide, selectors);
  const picture = (await page.screenshot({ fullPage: true, animations: "disabled" })).toString("base64");
  await page.evaluate(show);
  return page.evaluate(tooFaint, { texts, picture });
}

interface PageWithTexts {
  axe: { run(context: object, options: object): Promise<ContrastResult> };
  textOfEachKind: (Element | undefined)[];
}

interface TextAt {
  selector: string;
  /** Red, green, blue of 255, and how opaque. */
  colour: [number, number, number, number];
  needs: number;
  rects: { x: number; y: number; width: number; height: number }[];
}

// ---- In the page. Each function stands by itself: the browser gets nothing but its text.

/**
 * Everything that the contrast of a text follows from: its colour, size and weight, and what each box around it paints,
 * at this width and in this scheme. Texts of one kind have one contrast, on whatever page they are. What may lie over a
 * picture or over another box follows from the page too. Keeps one element of each kind in `window.textOfEachKind`.
 */
function kindsOfText(): string[] {
  const painted = new Map<Element, string>();
  const ground = (e: Element | null): string => {
    if (!e) return `${innerWidth} ${matchMedia("(prefers-color-scheme: dark)").matches}`;
    const known = painted.get(e);
    if (known !== undefined) return known;
    const style = getComputedStyle(e);
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position } = style;
    // A picture differs from place to place, and what is lifted out of the flow lies over something else on each page.
    const alone = backgroundImage.includes("url(") || ["absolute", "fixed", "sticky"].includes(position);
    const paints = [
      backgroundColor === "rgba(0, 0, 0, 0)" ? "" : backgroundColor,
      backgroundImage === "none" ? "" : backgroundImage,
      opacity === "1" ? "" : `opacity ${opacity}`,
      filter === "none" ? "" : filter,
      mixBlendMode === "normal" ? "" : mixBlendMode,
      e.matches(":disabled, [aria-disabled=true]") ? "disabled" : "",
      alone ? `${e.tagName} ${e.className} of ${location.pathname}` : "",
    ].filter((part) => part !== "");
    const all = [ground(e.parentElement), ...paints].join("; ");
    painted.set(e, all);
    return all;
  };
  const kinds = new Map<string, Element>();
  for (const e of document.querySelectorAll("body, body *")) {
    const says = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim());
    if (!(says || e.matches("input, textarea, select")) || !e.checkVisibility()) continue;
    // What only screen readers find is a dot.
    const { width, height } = e.getBoundingClientRect();
    if (width <= 3 || height <= 3) continue;
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(e);
    const kind = `${color}, ${fontSize}, ${fontWeight}, ${textShadow} on ${ground(e)}`;
    if (!kinds.has(kind)) kinds.set(kind, e);
  }
  (window as unknown as PageWithTexts).textOfEachKind = [...kinds.values()];
  return [...kinds.keys()];
}

function textsAt(selectors: string[]): TextAt[] {
  const pen = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("no canvas");
  const parts = (colour: string): [number, number, number, number] => {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  return selectors.flatMap((selector) => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) return [];
    const style = getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number.parseInt(style.fontWeight, 10) >= 700);
    let opacity = 1;
    let [left, top, right, bottom] = [0, -scrollY, document.documentElement.clientWidth, 1e6];
    for (let e: Element | null = element; e; e = e.parentElement) {
      const around = getComputedStyle(e);
      opacity *= Number.parseFloat(around.opacity);
      if (e === document.body || e === document.documentElement || around.overflow === "visible") continue;
      const box = e.getBoundingClientRect();
      [left, top] = [Math.max(left, box.left), Math.max(top, box.top)];
      [right, bottom] = [Math.min(right, box.right), Math.min(bottom, box.bottom)];
    }
    const own = [...element.childNodes].filter((n) => n.nodeType === 3 && n.textContent?.trim());
    const boxes = own.flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    });
    // A field has no text of its own: what it says stands inside its border and its padding, beside its arrow.
    const inside = (): DOMRect => {
      const box = element.getBoundingClientRect();
      const edge = (side: string) =>
        Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) +
        Number.parseFloat(style.getPropertyValue(`padding-${side}`));
      const [top, left] = [edge("top"), edge("left")];
      return new DOMRect(
        box.x + left,
        box.y + top,
        box.width - left - edge("right"),
        box.height - top - edge("bottom"),
      );
    };
    const rects = (boxes.length > 0 ? boxes : [inside()])
      .map((r) => ({
        x: Math.max(r.left, left),
        y: Math.max(r.top, top) + scrollY,
        width: Math.min(r.right, right) - Math.max(r.left, left),
        height: Math.min(r.bottom, bottom) - Math.max(r.top, top),
      }))
      // What only screen readers find is a dot.
      .filter((r) => r.width > 3 && r.height > 3);
    const [r, g, b, a] = parts(style.color);
    const colour: TextAt["colour"] = [r, g, b, a * opacity];
    return rects.length > 0 ? [{ selector, colour, needs: large ? 3 : 4.5, rects }] : [];
  });
}

function hide(selectors: string[]) {
  for (const selector of selectors) {
    for (const e of document.querySelectorAll<HTMLElement>(`${selector}, ${selector} *`)) {
      e.dataset.styleBefore ??= e.style.cssText;
      for (const name of ["color", "-webkit-text-fill-color", "text-decoration-color", "caret-color"])
        e.style.setProperty(name, "transparent", "important");
      e.style.setProperty("transition", "none", "important");
    }
  }
}

function show() {
  for (const e of document.querySelectorAll<HTMLElement>("[data-style-before]")) {
    e.style.cssText = e.dataset.styleBefore ?? "";
    delete e.dataset.styleBefore;
  }
}

async function tooFaint({ texts, picture }: { texts: TextAt[]; picture: string }): Promise<string[]> {
  /** So little of the ground may be worse: a line that crosses a letter, the edge of a box. */
  const SPARED = 0.05;
  const bytes = Uint8Array.from(atob(picture), (c) => c.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const pen = new OffscreenCanvas(image.width, image.height).getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("no canvas");
  pen.drawImage(image, 0, 0);
  const light = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const luminance = ([r = 0, g = 0, b = 0]: number[]) =>
    0.2126 * light(r / 255) + 0.7152 * light(g / 255) + 0.0722 * light(b / 255);
  return texts.flatMap(({ selector, colour, needs, rects }) => {
    const ratios: number[] = [];
    for (const rect of rects) {
      const [x, y] = [Math.round(rect.x), Math.round(rect.y)];
      const [w, h] = [Math.round(rect.width), Math.round(rect.height)];
      if (x < 0 || y < 0 || x + w > image.width || y + h > image.height || w < 1 || h < 1) continue;
      const { data } = pen.getImageData(x, y, w, h);
      for (let i = 0; i < data.length; i += 4 * 7) {
        const ground = [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
        const text = ground.map((part, n) => (colour[n] ?? 0) * colour[3] + part * (1 - colour[3]));
        const [a, b] = [luminance(text), luminance(ground)];
        ratios.push((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
      }
    }
    const worst = ratios.sort((a, b) => a - b)[Math.floor(ratios.length * SPARED)];
    return worst !== undefined && worst < needs
      ? [`${selector}: contrast ${worst.toFixed(2)} on the pixels behind it, needs ${needs}`]
      : [];
  });
}
