import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { LivingRoom } from "./LivingRoom.tsx";
import type { TeamRoomData } from "./route.tsx";
import "#app/i18n/words/room.ts";

export function TeamRoomPage({ data }: { data: TeamRoomData }) {
  const t = useT();
  const { room, workspace, workshop, shell } = data;
  const actions = room ? (
    <>
      <ButtonLink href={paths.sorting(workspace, shell.slug, { workshop: workshop.id })}>{t.room.sort(shell.toSort)}</ButtonLink>
      <OneButton name={room.open ? "close" : "open"} fields={{}} label={room.open ? t.room.close : t.room.reopen} look={room.open ? "quiet" : "main"} />
    </>
  ) : null;
  return (
    <>
      <PageHeader
        eyebrow={<Link to={paths.workshop(workspace, workshop.id)}>{workshop.title}</Link>}
        title={t.room.title} lede={t.room.lede} actions={actions}
        meta={room ? [t.room.state[room.open ? "open" : "closed"], <Link key="report" to={paths.workshopReport(workspace, workshop.id)}>{t.room.toReport}</Link>] : []}
      />
      {room ? <LivingRoom data={data} room={room} /> : (
        <EmptyState action={<OneButton name="open" fields={{}} label={t.room.open} look="main" />}>{t.room.notOpened}</EmptyState>
      )}
    </>
  );
}
