import type { BriefBlock } from "#app/domain/brief/brief-document.ts";
import { BriefPictureView } from "./BriefPictureView.tsx";
import { BriefTableView } from "./BriefTableView.tsx";
import type { DrawnPictures } from "./drawn.ts";
import { Runs } from "./Runs.tsx";

export type BlocksProps = { blocks: readonly BriefBlock[]; pictures: DrawnPictures; /** « Voir le tableau de ces chiffres ». */ tableLabel: string; /** The blocks stand under a title of the second level, not of the third. */ high?: boolean };

/** Blocks of the note as a page shows them. */
export function BriefBlocks({ blocks, ...rest }: BlocksProps) {
  return <>{blocks.map((block, index) => <Block key={index} block={block} {...rest} />)}</>;
}

function Block({ block, ...rest }: { block: BriefBlock } & Omit<BlocksProps, "blocks">) {
  switch (block.kind) {
    case "heading": {
      const Title = (["h3", "h4", "h5"] as const)[block.level - 3 + (rest.high ? 0 : 1)] ?? "h5";
      return <Title><Runs runs={block.text} /></Title>;
    }
    case "paragraph": return <p><Runs runs={block.text} /></p>;
    case "list": {
      const items = block.items.map((item, index) => <li key={index}><BriefBlocks blocks={item} {...rest} /></li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case "quote": return <blockquote><BriefBlocks blocks={block.blocks} {...rest} />{block.by && <footer>— {block.by}</footer>}</blockquote>;
    case "code": return <pre><code>{block.text}</code></pre>;
    case "table": return <BriefTableView table={block} />;
    case "chart": return <BriefPictureView picture={block} drawn={rest.pictures[block.title]} tableLabel={rest.tableLabel} />;
    case "missing": return <p className="note-missing">{block.text}</p>;
  }
}
