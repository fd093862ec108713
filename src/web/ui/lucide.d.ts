/** A drawing of the icon set as a file of its own; the set's single entry would load all sixteen hundred. */
declare module "lucide-static/dist/esm/icons/*.mjs" {
  const svg: string;
  export default svg;
}
