// What the shop's screens do: a button waits for the required boxes, agree-all ticks every box, a typed phrase unlocks leaving.
for (const form of document.querySelectorAll('form[data-gate]')) {
  const boxes = [...form.querySelectorAll('input[type=checkbox]:not([data-all])')];
  const needed = boxes.filter((box) => 'need' in box.dataset || box.required);
  const all = form.querySelector('[data-all]');
  const phrase = form.querySelector('[data-phrase]');
  const reason = form.querySelector('[data-reason]');
  const button = form.querySelector('button[type=submit]');

  const settle = () => {
    const ticked = needed.every((box) => box.checked);
    const typed = !phrase || phrase.value.trim() === phrase.dataset.phrase;
    button.disabled = !(ticked && typed && (!reason || reason.value !== ''));
  };
  // Ticking every box one by one leaves agree-all off; clearing any box clears it.
  for (const box of boxes) {
    box.addEventListener('change', () => {
      if (all && !box.checked) all.checked = false;
    });
  }
  all?.addEventListener('change', () => {
    for (const box of boxes) box.checked = all.checked;
  });
  form.addEventListener('input', settle);
  form.addEventListener('change', settle);
  settle();
}

for (const list of document.querySelectorAll('[data-list]')) {
  const height = 40;
  const count = Number(list.dataset.count);
  const table = list.querySelector('table');
  const body = table.tBodies[0];
  const space = list.querySelector('.space');
  let shown = 0;
  space.style.height = `${(count + 1) * height}px`;

  const draw = async () => {
    const from = Math.max(0, Math.min(Math.floor(list.scrollTop / height) - 10, count - 40));
    if (from === shown) return;
    shown = from;
    const rows = await (await fetch(`${list.dataset.list}?from=${from}&count=40`)).text();
    if (shown !== from) return;
    body.innerHTML = rows;
    table.style.top = `${from * height}px`;
  };
  list.addEventListener('scroll', () => requestAnimationFrame(draw), { passive: true });
}
