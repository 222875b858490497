/* The sorting desk by keyboard, while the focus is on a tick of the list: up and down move, Enter opens, Ctrl+A ticks all. */
const ticks = () => [...document.querySelectorAll("[data-sorting] input[name=offer]")];

function step(tick, by) {
  const all = ticks();
  all[all.indexOf(tick) + by]?.focus();
}

document.addEventListener("keydown", (event) => {
  const tick = event.target;
  if (!(tick instanceof HTMLInputElement) || tick.name !== "offer") {
    return;
  }
  if (event.key === "ArrowDown") {
    step(tick, 1);
  } else if (event.key === "ArrowUp") {
    step(tick, -1);
  } else if (event.key === "Enter") {
    tick.closest("tr").querySelector("a").click();
  } else if (event.key === "a" && (event.ctrlKey || event.metaKey)) {
    const all = ticks();
    const on = !all.every((it) => it.checked);
    all.forEach((it) => (it.checked = on));
  } else {
    return;
  }
  event.preventDefault();
});
