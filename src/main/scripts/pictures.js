// Draws the pictures of a page again, so that a reader can walk from mark to mark: arrow keys move, each mark is said, Enter
// opens what it counts. The page has the same picture and its table without this.
import "./echarts.js";

const echarts = globalThis.echarts;
const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
const paperWidth = 660;

// Each series has a colour, a shape and a dash of its own; the first three tell them apart without any colour.
const colours = ["#12424f", "#b4550a", "#1d70b8", "#7a1f5c", "#0c5132", "#484f54"];
const shapes = ["circle", "diamond", "triangle", "rect", "pin", "roundRect"];
const dashes = ["solid", "dashed", "dotted", [12, 4], [2, 6], [8, 3, 2, 3]];
const ink = "#0b0c0c";
const quiet = "#484f54";
const words = { color: ink, fontFamily: "arial, sans-serif", fontSize: 14 };

const value = (mark) => (mark.value === null ? null : Number(mark.value));
const isLine = (picture) => picture.kind === "line";

// After a break a line begins anew: a series of its own that bears the same name.
const pieces = (picture) => {
  const starts = [0, ...picture.breaks.map((one) => one.at), picture.labels.length];
  return starts.slice(0, -1).map((from, number) => [from, starts[number + 1]]).filter(([from, to]) => to > from);
};

const lines = (picture) =>
  picture.series.flatMap((series, number) =>
    pieces(picture).map(([from, to], piece, all) => ({
      type: "line",
      name: series.name,
      data: series.marks.map((mark, at) => (at < from || at >= to ? null : { value: value(mark), mark: [number, at] })),
      symbol: shapes[number],
      symbolSize: 8,
      color: colours[number],
      lineStyle: { width: 2, type: dashes[number] },
      endLabel: { ...words, show: picture.series.length > 1 && piece === all.length - 1, formatter: series.name },
      markLine: number === 0 && piece === 0 ? levels(picture) : undefined,
    })));

// The lines between the outermost have their names in the table: three names over one another cannot be read.
const named = (picture, limit) => {
  const together = picture.limits.filter((one) => one.from === limit.from).map((one) => Number(one.value));
  const isTop = Number(limit.value) === Math.max(...together);
  const isBottom = Number(limit.value) === Math.min(...together);
  return { show: isTop || isBottom, formatter: limit.name, position: isTop ? "insideEndTop" : "insideEndBottom" };
};

const levels = (picture) => ({
  silent: true,
  symbol: "none",
  lineStyle: { color: quiet, type: "dashed", width: 1.5 },
  label: { ...words, fontSize: 12 },
  data: [
    ...picture.limits.map((limit) => [
      { coord: [limit.from, Number(limit.value)], label: named(picture, limit) },
      { coord: [limit.to, Number(limit.value)] },
    ]),
    ...picture.breaks.map((one) => ({ xAxis: one.at, label: { formatter: "Counted otherwise from here", position: "insideEndTop" } })),
  ],
});

const bars = (picture) => picture.series.map((series, number) => ({
  type: "bar",
  name: series.name,
  data: series.marks.map((mark, at) => ({ value: value(mark), mark: [number, at] })),
  color: colours[number],
  barMaxWidth: 22,
  label: { ...words, show: true, position: "right", formatter: ({ data }) => said(picture, data.mark) },
}));

// A dot on the thin bar of its interval, which stands on a bar that nobody sees.
const dots = (picture) => picture.series.flatMap((series, number) => [
  { type: "bar", stack: `interval ${number}`, silent: true, itemStyle: { color: "transparent" }, barWidth: 3,
    data: series.marks.map((mark) => (mark.low === null ? null : Number(mark.low))) },
  { type: "bar", stack: `interval ${number}`, silent: true, color: quiet, barWidth: 3,
    data: series.marks.map((mark) => (mark.low === null ? null : Number(mark.high) - Number(mark.low))) },
  { type: "scatter", name: series.name, symbol: shapes[number], symbolSize: 12, color: colours[number],
    data: series.marks.map((mark, at) => ({ value: [value(mark), at], mark: [number, at] })) },
]);

const said = (picture, [series, at]) => picture.series[series].marks[at].words;

const sentence = (picture, [series, at]) => {
  const mark = picture.series[series].marks[at];
  const whose = picture.series.length > 1 ? `, ${picture.series[series].name}` : "";
  return `${picture.labels[at]}${whose}: ${mark.words}${mark.href === null ? "" : ". Enter opens it"}.`;
};

const options = (picture) => {
  const names = {
    type: "category",
    data: picture.labels,
    inverse: !isLine(picture),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: quiet } },
    axisLabel: isLine(picture) ? { ...words, hideOverlap: true } : { ...words, width: 150, overflow: "break" },
  };
  const scale = { type: "value", min: 0, max: picture.top, interval: picture.step, axisLabel: { ...words, color: quiet, hideOverlap: true }, splitLine: { lineStyle: { color: "#c8ced2" } } };
  return {
    animation: !still,
    animationDuration: 300,
    aria: { enabled: true, label: { description: picture.description }, decal: { show: picture.kind === "bar" && picture.series.length > 1 } },
    textStyle: words,
    grid: { left: 8, right: isLine(picture) && picture.series.length > 1 ? 120 : isLine(picture) ? 24 : 90, top: 20, bottom: 8, containLabel: true },
    xAxis: isLine(picture) ? names : scale,
    yAxis: isLine(picture) ? scale : names,
    tooltip: { renderMode: "richText", confine: true, textStyle: words, formatter: ({ data }) => (data?.mark ? sentence(picture, data.mark) : "") },
    series: isLine(picture) ? lines(picture) : picture.kind === "bar" ? bars(picture) : dots(picture),
  };
};

const height = (picture) =>
  isLine(picture) ? 320 : 70 + picture.labels.length * Math.max(34, 8 + 24 * picture.series.length);

const open = (picture, [series, at]) => {
  const { href } = picture.series[series].marks[at];
  if (href !== null) location.assign(href);
};

const draw = (place) => {
  const picture = JSON.parse(place.dataset.picture);
  const stage = document.createElement("div");
  stage.style.height = `${height(picture)}px`;
  const live = document.createElement("p");
  live.className = "govuk-visually-hidden";
  live.setAttribute("role", "status");
  const hint = document.createElement("p");
  hint.className = "kith-picture__hint govuk-body-s";
  hint.textContent = "Arrow keys go from mark to mark.";
  place.replaceChildren(stage, hint, live);
  place.tabIndex = 0;
  place.setAttribute("role", "application");
  place.setAttribute("aria-label", `${picture.description} Arrow keys go from mark to mark, Enter opens what a mark counts.`);

  const chart = echarts.init(stage, null, { renderer: "svg" });
  chart.setOption(options(picture));
  chart.on("click", ({ data }) => data?.mark && open(picture, data.mark));

  let here = null;
  const show = () => {
    const of = chart.getOption().series.findIndex((one) => one.data.some((point) => same(point?.mark, here)));
    const dataIndex = of < 0 ? -1 : chart.getOption().series[of].data.findIndex((point) => same(point?.mark, here));
    chart.dispatchAction({ type: "downplay" });
    if (of >= 0) {
      chart.dispatchAction({ type: "highlight", seriesIndex: of, dataIndex });
      chart.dispatchAction({ type: "showTip", seriesIndex: of, dataIndex });
    }
    live.textContent = sentence(picture, here);
  };

  place.addEventListener("keydown", (event) => {
    const last = picture.labels.length - 1;
    const [series, at] = here ?? [0, isLine(picture) ? last : 0];
    const along = isLine(picture) ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
    const across = isLine(picture) ? ["ArrowDown", "ArrowUp"] : ["ArrowLeft", "ArrowRight"];
    if (event.key === "Enter" && here !== null) return open(picture, here);
    const moves = {
      [along[0]]: [series, Math.max(0, at - 1)],
      [along[1]]: [series, Math.min(last, at + 1)],
      [across[0]]: [Math.max(0, series - 1), at],
      [across[1]]: [Math.min(picture.series.length - 1, series + 1), at],
      Home: [series, 0],
      End: [series, last],
    };
    if (!(event.key in moves)) return;
    event.preventDefault();
    here = here === null ? [series, at] : moves[event.key];
    show();
  });
  place.addEventListener("blur", () => chart.dispatchAction({ type: "hideTip" }));

  new ResizeObserver(() => chart.resize()).observe(place);
  addEventListener("beforeprint", () => chart.resize({ width: Math.min(paperWidth, place.clientWidth), silent: true }));
  addEventListener("afterprint", () => chart.resize({ width: "auto" }));
};

const same = (one, other) => one !== undefined && other !== null && one[0] === other[0] && one[1] === other[1];

document.querySelectorAll("[data-picture]").forEach(draw);

// A table that is folded away is not on paper.
addEventListener("beforeprint", () => {
  document.querySelectorAll(".kith-picture__table").forEach((table) => { table.open = true; });
});
