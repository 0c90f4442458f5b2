// The board: the map with its layers, places, legend and controls, or the same as a list.
"use client";
import "./board.css";
import { type KeyboardEvent, useState } from "react";
import { buttonClass } from "../ui/Button";
import { cx } from "../ui/cx";
import { Icon } from "../ui/icons";
import { isTaken, shortcutOf } from "../ui/keys";
import { Segmented } from "../ui/Segmented";
import { Select } from "../ui/Select";
import { BoardMini } from "./BoardMini";
import { Legend } from "./Legend";
import { MapSvg } from "./MapSvg";
import { mapZone, THEATRE, WHOLE } from "./map";
import { Plates, PlateWords } from "./Plates";
import type { BoardNote, BoardProps, BoardZone } from "./types";
import { useMapView } from "./useMapView";
import { ZoneList } from "./ZoneList";

const ROUND =
  "grid size-8 place-items-center border-r border-line bg-panel last:border-r-0 hover:bg-land max-md:size-11";

export function Board(props: BoardProps) {
  if (props.mini) {
    return (
      <BoardMini
        zones={props.zones}
        label={props.labels.region}
        className="size-full"
        {...(props.selected ? { selected: props.selected } : {})}
        {...(props.onZone ? { onZone: props.onZone } : {})}
      />
    );
  }
  return <FullBoard {...props} />;
}

/** The pieces of a zone in words, for whoever has come to it by the keyboard: what a pointer is told where it rests. */
const piecesAt = (zones: readonly BoardZone[], id: string | undefined): BoardNote[] =>
  zones.flatMap((z) =>
    z.id === id && z.tokens.length ? [{ zone: z.id, lines: z.tokens.map((t) => t.label) }] : [],
  );

function FullBoard({
  zones,
  plates,
  layer,
  layers,
  onLayer,
  selected,
  selectable,
  onZone,
  onRefused,
  lit,
  notes,
  walks,
  onPlate,
  legend,
  labels,
  cities,
  compact = false,
}: BoardProps) {
  const view = useMapView(THEATRE, true);
  const [asList, setAsList] = useState(false);
  const [whole, setWhole] = useState(false);
  const [about, setAbout] = useState<string>();
  const [explained, setExplained] = useState(false);
  // Beside a sheet or a talk the map says little by itself: the layers in a list, the key behind a button, no places under it.
  const quiet = labels.key !== undefined && !compact;

  const onKey = (e: KeyboardEvent) => {
    const key = shortcutOf(e.nativeEvent);
    if (key === undefined || isTaken(e.target as Element)) return;
    // Signs by what is written, not by their place: on a French keyboard minus stands where others have a six.
    if (e.key === "+" || e.key === "=") view.zoomBy(1.4);
    else if (e.key === "-") view.zoomBy(1 / 1.4);
    else if (key === "[" || key === "]") {
      const at = layers.findIndex((l) => l.id === layer) + (key === "]" ? 1 : layers.length - 1);
      const next = layers[at % layers.length];
      if (next) onLayer(next.id);
    } else return;
    e.preventDefault();
  };

  const switchLayer =
    layers.length > 1 ? (
      <>
        {quiet ? null : (
          <Segmented
            label={labels.layer ?? labels.region}
            value={layer}
            options={layers}
            onChange={onLayer}
            className={cx(layers.length > 4 ? "@max-[64rem]:hidden" : "@max-[36rem]:hidden")}
          />
        )}
        <Select
          aria-label={labels.layer ?? labels.region}
          value={layer}
          onChange={(e) => onLayer(e.target.value)}
          options={layers.map((l) => ({ value: l.id, label: l.label }))}
          className={cx(
            "max-w-48",
            quiet ? "" : layers.length > 4 ? "@min-[64rem]:hidden" : "@min-[36rem]:hidden",
          )}
        />
      </>
    ) : null;

  return (
    <section
      aria-label={labels.region}
      className="@container flex h-full min-h-0 w-full flex-col bg-beyond"
      onKeyDown={onKey}
    >
      <div className="relative min-h-0 flex-1 overflow-hidden">
        {asList ? (
          <div className="absolute inset-0 overflow-y-auto bg-panel pt-12 pb-14">
            <Plates
              plates={plates}
              onPlate={onPlate}
              className="grid gap-2 px-4.5 pb-3 @min-[36rem]:grid-cols-3"
            />
            <ZoneList
              label={labels.list}
              zones={zones}
              selected={selected}
              selectable={selectable}
              onZone={onZone}
              onRefused={onRefused}
              className="hair-t"
            />
          </div>
        ) : (
          <MapSvg
            svgRef={view.ref}
            label={labels.region}
            // The second line of a name stands in the list; the ground keeps the room for its pieces.
            zones={quiet ? zones.map(({ sub: _, ...z }) => z) : zones}
            selected={selected}
            selectable={selectable}
            onZone={onZone}
            onReach={(id) => {
              const at = mapZone(id)?.name;
              if (at) view.reach(at);
            }}
            interactive
            mini={false}
            countries={labels.countries}
            towns={cities}
            spread={compact}
            most={compact ? 4 : 5}
            onRefused={onRefused}
            lit={lit}
            onAbout={setAbout}
            notes={[
              ...(notes ?? []),
              ...piecesAt(zones, notes?.some((n) => n.zone === about) ? undefined : about),
            ]}
            walks={walks}
          />
        )}
        {asList ? null : quiet ? (
          <PlateWords
            plates={plates}
            className="absolute top-3 left-3 hidden w-42 flex-col gap-2 @min-[44rem]:flex"
          />
        ) : (
          <Plates
            plates={plates}
            onPlate={onPlate}
            className="absolute top-3.5 left-3.5 hidden w-62 gap-2 @min-[44rem]:grid"
          />
        )}
        <div className="absolute top-3 right-3 flex max-w-[calc(100%-1.5rem)] justify-end gap-2">
          {switchLayer}
          {quiet && !asList ? (
            <button
              type="button"
              aria-expanded={explained}
              className={buttonClass("outline", "m")}
              onClick={() => setExplained(!explained)}
            >
              {labels.key}
            </button>
          ) : null}
        </div>
        {asList || (quiet && !explained) ? null : (
          <Legend
            items={legend}
            className={
              quiet
                ? "absolute top-13 right-3 z-10 grid! max-h-[calc(100%-7rem)] max-w-68 gap-1.5! overflow-y-auto border border-ink bg-panel px-3.5 py-2.5"
                : "absolute bottom-3 left-3.5 hidden max-w-[calc(100%-23rem)] border border-edge bg-panel px-2.5 py-1.5 @min-[44rem]:flex"
            }
          />
        )}
        <div className="absolute right-3 bottom-3 flex gap-2">
          {asList ? null : (
            <>
              <div className="flex border border-edge">
                <button
                  type="button"
                  className={ROUND}
                  aria-label={labels.zoomIn}
                  title={labels.zoomIn}
                  onClick={() => view.zoomBy(1.4)}
                >
                  <Icon name="plus" />
                </button>
                <button
                  type="button"
                  className={ROUND}
                  aria-label={labels.zoomOut}
                  title={labels.zoomOut}
                  onClick={() => view.zoomBy(1 / 1.4)}
                >
                  <Icon name="minus" />
                </button>
              </div>
              <button
                type="button"
                className={buttonClass("outline", "m")}
                onClick={() => {
                  view.show(whole ? THEATRE : WHOLE);
                  setWhole(!whole);
                }}
              >
                {whole ? labels.theatre : labels.whole}
              </button>
            </>
          )}
          <button
            type="button"
            className={buttonClass("outline", "m")}
            aria-label={asList ? labels.map : labels.list}
            title={asList ? labels.map : labels.list}
            onClick={() => setAsList(!asList)}
          >
            {quiet ? <Icon name={asList ? "map" : "list"} /> : asList ? labels.map : labels.list}
          </button>
        </div>
      </div>
      {asList || quiet ? null : (
        <div className="rule-t grid gap-2 bg-panel py-2.5 @min-[44rem]:hidden">
          <Plates
            plates={plates}
            onPlate={onPlate}
            strip
            className="flex gap-2 overflow-x-auto px-3.5 py-0.5"
          />
          <Legend items={legend} className="px-3.5" />
        </div>
      )}
    </section>
  );
}
