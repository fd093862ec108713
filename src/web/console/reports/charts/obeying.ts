import { classes } from "./colours.ts";

/**
 * The library's drawing made to obey our pages: no style element and no style attribute (the content security policy
 * lets none through), no colour of its own but a class for each, and without the outermost element.
 */
export function obeying(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/^<svg[^>]*>|<\/svg>\s*$/g, "")
    .replace(/<rect[^>]*fill="none"[^>]*><\/rect>/g, "")
    .replace(/ (?:style|class|pointer-events|ecmeta_\w+)="[^"]*"/g, "")
    .replace(/ (?:fill|stroke)="(#[0-9a-f]{6})"/g, (attribute, colour: string) => {
      const name = classes[colour];
      return name ? ` class="${name}"` : attribute;
    })
    .replace(/\n+/g, "");
}
