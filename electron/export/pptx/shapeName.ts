import { slideLine } from './slideText.ts';

/** Parts a name from its alternative text; of the private characters that no typeface has, and no text keeps. */
const SEPARATOR = '\ue000';

/** A shape that says nothing by itself: lines, dots and grounds of a drawing. */
export const DECORATIVE = '';

/**
 * What a shape is called in the list of a slide's objects, with what is heard instead of it. The library has
 * no word for alternative texts of shapes and tables: they travel in the name, and `mendNames` takes them out.
 *
 * @param alternative `DECORATIVE` for what is passed over by whoever hears the slide; left out for text boxes,
 *   whose text is read
 */
export function shapeName(name: string, alternative?: string): string {
  const clean = (text: string) => slideLine(text).replaceAll(SEPARATOR, '');
  return alternative === undefined
    ? clean(name)
    : `${clean(name)}${SEPARATOR}${clean(alternative)}`;
}

const NAMED = new RegExp(
  `(<p:cNvPr id="\\d+" name="[^"${SEPARATOR}]*)${SEPARATOR}([^"]*)"(/?)>`,
  'g',
);

/** As Office says it since 2019; older programs pass it over. */
const IS_DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
  '</a:ext></a:extLst>';

/** Names and alternative texts of a slide's markup, each where it belongs. */
export function mendNames(xml: string): string {
  return xml.replace(NAMED, (_, start: string, alternative: string, close: string) => {
    if (alternative !== DECORATIVE) return `${start}" descr="${alternative}"${close}>`;
    return close === '' ? `${start}">${IS_DECORATIVE}` : `${start}">${IS_DECORATIVE}</p:cNvPr>`;
  });
}
