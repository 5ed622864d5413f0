const CANARY = 'globalThis.hostileTextRan=1';
const ENCODED = 'globalThis%2ehostileTextRan%3d1';

/** Attributes that run their value when something happens, of any element that a page may hold. */
const HANDLERS =
  'abort afterprint animationend animationiteration auxclick beforecopy beforeinput beforematch beforeprint ' +
  'beforetoggle blur canplay change close command contentvisibilityautostatechange contextmenu copy cuechange ' +
  'cut dblclick drag dragend dragenter dragstart drop durationchange end ended error focus focusin focusout ' +
  'formdata gotpointercapture hashchange input invalid keydown keypress keyup load loadeddata loadstart message ' +
  'mousedown mouseenter mouseleave mousemove mouseover mouseup mousewheel offline paste pause play playing ' +
  'pointerdown pointerenter pointermove pointerup popstate progress ratechange repeat reset resize scroll ' +
  'scrollend search securitypolicyviolation select selectionchange selectstart slotchange storage submit suspend ' +
  'timeupdate toggle touchstart transitionend transitionrun unhandledrejection unload volumechange wheel';

/** Each handler on an element of its own, past an attribute that it has to close first. */
const HANDLING = HANDLERS.split(' ').map((event, index) => {
  const quote = ['"', "'", '', '`'][index % 4] ?? '';
  const name = index % 3 === 0 ? `oN${event}` : `on${event}`;
  return `${quote}><x${index % 2 === 0 ? ' ' : '/'}${name}=${quote}${CANARY}${quote} autofocus tabindex=0>x`;
});

/** The same inside a drawing, where HTML's filters often do not look. */
const DRAWN = 'begin end repeat click focusin load mouseover pointerenter'
  .split(' ')
  .flatMap((event) => [
    `<svg><g on${event}=${CANARY}><text>x</text></g></svg>`,
    `</text><animate on${event}=${CANARY} attributeName=y dur=1s>`,
  ]);

/**
 * Texts that have run as script somewhere: in markup put in as HTML, in attributes, addresses, styles,
 * templates, SVG, Markdown, formulas of a spreadsheet, and past filters that look for the plain forms.
 * Each sets one global, the canary, if it ever runs.
 */
export const HOSTILE_TEXTS: readonly string[] = [
  `<script>${CANARY}</script>`,
  `</script><script>${CANARY}</script>`,
  `<SCRIPT SRC=data:text/javascript,${ENCODED}></SCRIPT>`,
  `<script type=module>${CANARY}</script>`,
  `<scr<script>ipt>${CANARY}</scr</script>ipt>`,
  `<script\n>${CANARY}</script\n>`,
  `<script/x>${CANARY}</script>`,
  `<script>eval(atob('Z2xvYmFsVGhpcy5ob3N0aWxlVGV4dFJhbj0x'))</script>`,
  `<img src=x onerror=${CANARY}>`,
  `<img src=x onerror="${CANARY}">`,
  `<img src='x' onerror='${CANARY}'//`,
  `<img/src/onerror=${CANARY}>`,
  `<IMG SRC=x OnErRoR=${CANARY}>`,
  `<img src=x:x onerror\x00=${CANARY}>`.replace('\x00', ' '),
  `<image src=x onerror=${CANARY}>`,
  `"><img src=x onerror=${CANARY}>`,
  `'><img src=x onerror=${CANARY}>`,
  `\`><img src=x onerror=${CANARY}>`,
  `--><img src=x onerror=${CANARY}>`,
  `]]><img src=x onerror=${CANARY}>`,
  `</title><img src=x onerror=${CANARY}>`,
  `</textarea><img src=x onerror=${CANARY}>`,
  `</style><img src=x onerror=${CANARY}>`,
  `</noscript><img src=x onerror=${CANARY}>`,
  `</text><img src=x onerror=${CANARY}>`,
  `<svg onload=${CANARY}>`,
  `<svg/onload=${CANARY}>`,
  `<svg><script>${CANARY}</script></svg>`,
  `<svg><script href="data:text/javascript,${ENCODED}"/></svg>`,
  `<svg><a xlink:href="javascript:${CANARY}"><text y=20>x</text></a></svg>`,
  `<svg><animate onbegin=${CANARY} attributeName=x dur=1s>`,
  `<svg><set attributeName=href to=javascript:${CANARY}>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' onload='${CANARY}'/>#x">`,
  `<svg><foreignObject><iframe src=javascript:${CANARY}></foreignObject></svg>`,
  `<svg><style><img src=x onerror=${CANARY}></style></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${CANARY}>`,
  `<math href="javascript:${CANARY}">x</math>`,
  `<iframe src="javascript:${CANARY}">`,
  `<iframe srcdoc="<script>parent.${CANARY}</script>">`,
  `<object data="javascript:${CANARY}">`,
  `<object data="data:text/html,<script>${CANARY}</script>">`,
  `<embed src="javascript:${CANARY}">`,
  `<body onload=${CANARY}>`,
  `<body onpageshow=${CANARY}>`,
  `<details open ontoggle=${CANARY}>`,
  `<video><source onerror=${CANARY}>`,
  `<video src=x onerror=${CANARY}>`,
  `<audio src=x onerror=${CANARY}>`,
  `<input autofocus onfocus=${CANARY}>`,
  `<select autofocus onfocus=${CANARY}>`,
  `<textarea autofocus onfocus=${CANARY}>`,
  `<button popovertarget=x onclick=${CANARY}>`,
  `<marquee onstart=${CANARY}>`,
  `<div onpointerover=${CANARY} style="position:fixed;inset:0">`,
  `<x onclick=${CANARY} tabindex=0>x</x>`,
  `<x onanimationstart=${CANARY} style="animation:x 1s">`,
  `<form action=javascript:${CANARY}><button>x</button></form>`,
  `<form><button formaction=javascript:${CANARY}>x</button></form>`,
  `<base href="javascript:${CANARY}//">`,
  `<meta http-equiv=refresh content="0;url=javascript:${CANARY}">`,
  `<link rel=stylesheet href="data:text/css,*{background:red}">`,
  `<link rel=import href="data:text/html,<script>${CANARY}</script>">`,
  `<style>@import 'javascript:${CANARY}';</style>`,
  `<style>*{x:expression(${CANARY})}</style>`,
  `<div style="background:url(javascript:${CANARY})">`,
  `<a href="javascript:${CANARY}">x</a>`,
  `<a href="jav&#x09;ascript:${CANARY}">x</a>`,
  `<a href="&#106;avascript:${CANARY}">x</a>`,
  `<a href="data:text/html,<script>${CANARY}</script>">x</a>`,
  `<template><script>${CANARY}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${CANARY}>">`,
  `<table background="javascript:${CANARY}">`,
  `javascript:${CANARY}`,
  `javascript:/*--></title></style></textarea></script><svg/onload=${CANARY}>`,
  `JaVaScRiPt:${CANARY}`,
  ` javascript:${CANARY}`,
  `vbscript:${CANARY}`,
  `data:text/html,<script>${CANARY}</script>`,
  `data:text/html;base64,PHNjcmlwdD5nbG9iYWxUaGlzLmhvc3RpbGVUZXh0UmFuPTE8L3NjcmlwdD4=`,
  `file:///etc/passwd`,
  `[x](javascript:${CANARY})`,
  `![x](x"onerror="${CANARY})`,
  `<javascript:${CANARY}>`,
  `{{constructor.constructor('${CANARY}')()}}`,
  `\${${CANARY}}`,
  `#{${CANARY}}`,
  `<%= ${CANARY} %>`,
  `{%raw%}<script>${CANARY}</script>`,
  `';${CANARY};//`,
  `";${CANARY};//`,
  `\\";${CANARY};//`,
  `');${CANARY};//`,
  `*/${CANARY}/*`,
  `=HYPERLINK("javascript:${CANARY}","x")`,
  `=cmd|'/c calc'!A1`,
  `@SUM(1+1)*cmd|'/c calc'!A1`,
  `&lt;script&gt;${CANARY}&lt;/script&gt;`,
  `\u003cscript\u003e${CANARY}\u003c/script\u003e`,
  `%3Cscript%3E${CANARY}%3C/script%3E`,
  `＜script＞${CANARY}＜/script＞`,
  `\u202e>tpircs/<1=naRtxeTelitsoh<tpircs>`,
  `__proto__`,
  `constructor`,
  `toString`,
  ...HANDLING,
  ...DRAWN,
];
