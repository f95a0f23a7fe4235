// What is wrong with the page that is open, as a list of sentences: names, landmarks, contrast (WCAG 2, 1.4.3), width.
const wrong = [];
const channels = (color) => (color.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);
const opaque = (color) => { const c = channels(color); return c.length < 4 || c[3] === 1; };
const luminance = (color) => {
  const [r, g, b] = channels(color).slice(0, 3).map((v) => v / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one, other) => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
const behind = (element) => {
  for (let at = element; at; at = at.parentElement) {
    const color = getComputedStyle(at).backgroundColor;
    if (opaque(color)) return color;
  }
  return "rgb(255, 255, 255)";
};

for (const details of document.querySelectorAll("details")) details.open = true;

const expected = { h1: 1, main: 1, title: 1 };
for (const [tag, count] of Object.entries(expected)) {
  const found = document.querySelectorAll(tag === "title" ? "head title" : tag).length;
  if (found !== count) wrong.push(`${found} × ${tag}`);
}
for (const element of document.querySelectorAll("a, button, summary, [role=img], img, nav, input:not([type=hidden]), select")) {
  const name = (element.getAttribute("aria-label") || element.getAttribute("alt") || element.textContent ||
    (element.labels && element.labels.length && element.labels[0].textContent) || "").trim();
  if (!name) wrong.push(`no name: ${element.outerHTML.slice(0, 80)}`);
}
for (const picture of document.querySelectorAll("svg")) {
  if (picture.getAttribute("aria-hidden") !== "true" && picture.getAttribute("role") !== "img") {
    wrong.push("a picture that is neither for eyes only nor named");
  }
}
let level = 1;
for (const heading of document.querySelectorAll("h1, h2, h3, h4")) {
  const here = Number(heading.tagName[1]);
  if (here > level + 1) wrong.push(`heading level ${here} after ${level}: ${heading.textContent}`);
  level = here;
}

const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
let checked = 0;
for (let node = texts.nextNode(); node; node = texts.nextNode()) {
  const element = node.parentElement;
  if (!node.textContent.trim() || element.closest("style, script, svg") || !element.checkVisibility()) continue;
  const ratio = contrast(getComputedStyle(element).color, behind(element));
  checked += 1;
  if (ratio < 4.5) wrong.push(`contrast ${ratio.toFixed(2)}: ${node.textContent.trim().slice(0, 40)}`);
}
if (checked < 2) wrong.push("hardly any text");

if (document.documentElement.scrollWidth > window.innerWidth) {
  wrong.push(`${document.documentElement.scrollWidth} px wide in ${window.innerWidth} px`);
}
for (const link of document.querySelectorAll("a.button, nav a, summary")) {
  const box = link.getBoundingClientRect();
  if (box.height < 24) wrong.push(`a target of ${box.height} px: ${link.textContent}`);
}
if (document.scripts.length) wrong.push("scripts");
if (document.cookie) wrong.push("cookies");
for (const element of document.querySelectorAll("[style], [onclick], [onload], iframe, link, img, object")) {
  wrong.push(`not allowed: ${element.outerHTML.slice(0, 80)}`);
}
return wrong;
