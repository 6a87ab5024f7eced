import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Table } from "#app/ui/primitives/Table.tsx";
import type { CatalogueView } from "./catalogue-view.server.ts";

/** Item × version, the state in words; its pattern repeats it for a quick look. */
export function Catalogue({ view }: { view: CatalogueView }) {
  const t = useT();
  const words = t.version.items;
  const { inside, workspace } = view;
  const head = (
    <tr>
      <th scope="col">{words.name}</th>
      {view.versions.map(({ id, name }) => <th key={id} scope="col">{name}</th>)}
      {inside && <><th scope="col">{words.askedBy}</th><th scope="col">{words.risks}</th></>}
    </tr>
  );
  return (
    <Table caption={words.caption} captionHidden head={head}>
      {view.items.map((item) => (
        <tr key={item.id}>
          <th scope="row">{item.name}{item.family && <p className="field-note">{item.family}</p>}</th>
          {item.states.map(({ versionId, state, licence, like }) => (
            <td key={versionId} className={`opening opening-${state}`}>{words.states[state]}{licence && <p className="field-note">{licence}</p>}{like && <p className="field-note">{words.like(like)}</p>}</td>
          ))}
          {inside && (
            <>
              <td>{inside.requests.filter(({ itemId }) => itemId === item.id).map(({ pairId }) => (
                <p key={pairId}><Link to={paths.pair(workspace, pairId)}>{inside.pairs.find(({ value }) => value === pairId)?.label}</Link></p>
              ))}</td>
              <td>{inside.risks.filter(({ itemId }) => itemId === item.id).map(({ impactId, number, statement }) => (
                <p key={impactId}><Link to={paths.impact(workspace, impactId)} title={statement}>{t.impact.ref.risk(number)}</Link></p>
              ))}</td>
            </>
          )}
        </tr>
      ))}
    </Table>
  );
}
