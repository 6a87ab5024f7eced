import { useT } from "#app/i18n/context.tsx";
import type { AmountPoint, AmountSpec, Group } from "#app/domain/chart/evolution-spec.ts";
import { AmountMultiple } from "./AmountMultiple.tsx";
import { frameOf } from "./frame.ts";
import type { PictureProps } from "./LevelPicture.tsx";
import { Multiples } from "./Multiples.tsx";
import { useGroupTitle } from "./words.ts";
import "#app/i18n/words/evolution.ts";

const ROOM_FOR_AMOUNTS = 24;

/** A row of small multiples per unit: two units are never on one scale. */
export function AmountPicture({ spec, compact, hrefOf }: PictureProps<AmountSpec>) {
  const t = useT();
  const titleOf = useGroupTitle(spec.grouping);
  const frame = frameOf(spec.versions.length, compact, ROOM_FOR_AMOUNTS);
  if (spec.units.length === 0) return <p className="soft">{t.evolution.noAmount}</p>;
  return (
    <>
      {spec.units.map((unit) => (
        <div key={unit.unit} className="amount-unit">
          <p className="eyebrow">{t.evolution.unit[unit.unit](spec.currency)}</p>
          <Multiples frame={frame} groups={unit.groups.filter(isCounted)} titleOf={titleOf} hrefOf={hrefOf}>
            {(group, first) => (
              <AmountMultiple spec={spec} unit={unit} group={group} frame={frame} first={first} recordsOf={frame.size === "full" && hrefOf ? (version) => hrefOf(group.name, version) : undefined} />
            )}
          </Multiples>
          <Uncounted names={unit.groups.filter((group) => !isCounted(group)).map(({ name }) => titleOf(name))} />
        </div>
      ))}
      <AmountKey />
    </>
  );
}

const isCounted = ({ points }: Group<AmountPoint>): boolean =>
  points.some(({ benefit, risk }) => [benefit, risk].some(({ expected, observed }) => expected?.range || observed?.range));

/** Groups without an amount in the unit are named rather than drawn empty; the table has their counts. */
function Uncounted({ names }: { names: string[] }) {
  const t = useT();
  return names.length === 0 ? null : <p className="def">{t.evolution.noAmountIn(names.join(", "))}</p>;
}

function AmountKey() {
  const { key, axis, unknown } = useT().evolution;
  const box = { x: 1, y: 1, width: 20, height: 10 };
  return (
    <ul className="chart-key">
      <li><svg aria-hidden="true"><rect className="range-benefit range-observed" {...box} /></svg>{axis.benefit}, {key.range}</li>
      <li><svg aria-hidden="true"><rect className="range-risk range-observed" {...box} /><rect fill="url(#grain-risk)" {...box} /></svg>{axis.risk}, {key.range}</li>
      <li><svg aria-hidden="true"><path className="range-likely range-likely-benefit" d="M0 6H22" /></svg>{key.likely}</li>
      <li><svg aria-hidden="true"><rect className="key-outline" fill="url(#hatch-soft)" {...box} /></svg>{key.expected}</li>
      <li><span aria-hidden="true">1+3</span>{key.counted}</li>
      <li><span aria-hidden="true">{unknown}</span>{key.unpriced}</li>
    </ul>
  );
}
