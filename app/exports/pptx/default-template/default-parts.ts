import { CONTENT_TYPES, SLIDE_NAMESPACES } from "#app/exports/pptx/namespaces.ts";
import { relationTo, writeRelations } from "#app/platform/opc/relations.ts";
import { XML_DECLARATION, xml } from "#app/platform/xml.ts";
import { SLIDE } from "./frame.ts";
import { layout, LAYOUTS, master } from "./master.ts";
import { NOTES } from "./notes-master.ts";
import { defaultTextStyle } from "./styles.ts";
import { theme } from "./theme.ts";

const NAME = "Courtepointe";
const masterPath = "ppt/slideMasters/slideMaster1.xml";
const layoutPath = (index: number) => `ppt/slideLayouts/slideLayout${index + 1}.xml`;

/** Our own slides as an empty presentation, so that they are filled as a company's template is. */
export function defaultParts(): Map<string, string> {
  const layoutRelations = LAYOUTS.map((_, index) => relationTo(`rId${index + 1}`, "slideLayout", layoutPath(index)));
  return new Map([
    ["[Content_Types].xml", contentTypes()],
    ["_rels/.rels", writeRelations([relationTo("rId1", "officeDocument", "ppt/presentation.xml")])],
    ["ppt/presentation.xml", presentation()],
    ["ppt/_rels/presentation.xml.rels", writeRelations([relationTo("rId1", "slideMaster", masterPath), relationTo("rId2", "theme", "ppt/theme/theme1.xml"), relationTo("rId3", "tableStyles", "ppt/tableStyles.xml")])],
    ["ppt/tableStyles.xml", `${XML_DECLARATION}<a:tblStyleLst xmlns:a="${SLIDE_NAMESPACES["xmlns:a"]}" def="{2D5ABB26-0587-4C30-8999-92F81FD0307C}"/>`],
    ["ppt/theme/theme1.xml", theme(NAME)],
    [masterPath, master(layoutRelations.map(({ id }) => id))],
    ["ppt/slideMasters/_rels/slideMaster1.xml.rels", writeRelations([...layoutRelations, relationTo("rId9", "theme", "ppt/theme/theme1.xml")])],
    ...LAYOUTS.map((said, index): [string, string] => [layoutPath(index), layout(said)]),
    ...LAYOUTS.map((_, index): [string, string] => [`ppt/slideLayouts/_rels/slideLayout${index + 1}.xml.rels`, writeRelations([relationTo("rId1", "slideMaster", masterPath)])]),
  ]);
}

function presentation(): string {
  return XML_DECLARATION + xml("p:presentation", { ...SLIDE_NAMESPACES, saveSubsetFonts: true },
    xml("p:sldMasterIdLst", {}, xml("p:sldMasterId", { id: 2_147_483_648, "r:id": "rId1" })),
    xml("p:sldSz", SLIDE), xml("p:notesSz", NOTES), defaultTextStyle());
}

function contentTypes(): string {
  const override = (part: string, type: string) => xml("Override", { PartName: `/${part}`, ContentType: type });
  return XML_DECLARATION + xml("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
    xml("Default", { Extension: "rels", ContentType: CONTENT_TYPES.relations }), xml("Default", { Extension: "xml", ContentType: "application/xml" }),
    override("ppt/presentation.xml", CONTENT_TYPES.presentation), override("ppt/tableStyles.xml", CONTENT_TYPES.tableStyles),
    override("ppt/theme/theme1.xml", CONTENT_TYPES.theme), override(masterPath, CONTENT_TYPES.master),
    ...LAYOUTS.map((_, index) => override(layoutPath(index), CONTENT_TYPES.layout)));
}
