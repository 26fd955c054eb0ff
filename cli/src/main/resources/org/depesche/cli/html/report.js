'use strict';
(() => {
  const card = document.getElementById('card');
  const text = document.getElementById('text');
  if (!card || !text) return;

  const isShown = mark => document.getElementById('show-' + mark.dataset.l).checked;
  let timer = 0;

  /* The mark and those around it whose layers are shown, the innermost first; each finding once. */
  const chain = mark => {
    const found = [];
    for (let at = mark; at; at = at.parentElement.closest('mark')) {
      if (isShown(at) && !found.some(other => other.dataset.d === at.dataset.d)) found.push(at);
    }
    return found;
  };

  const cool = () => document.querySelectorAll('.hot').forEach(each => each.classList.remove('hot'));

  const warm = key => document.querySelectorAll('[data-m="' + key + '"], [data-of~="' + key + '"]')
    .forEach(each => each.classList.add('hot'));

  const hide = () => {
    clearTimeout(timer);
    cool();
    card.hidden = true;
  };

  const place = box => {
    const gap = 8;
    const width = card.offsetWidth;
    const height = card.offsetHeight;
    const left = Math.max(gap, Math.min(box.left, innerWidth - width - gap));
    const below = box.bottom + gap;
    const top = below + height > innerHeight ? Math.max(gap, box.top - height - gap) : below;
    card.style.left = left + 'px';
    card.style.top = top + 'px';
  };

  const show = (mark, x, y) => {
    const found = chain(mark);
    hide();
    if (found.length === 0) return;
    warm(found[0].dataset.m);
    card.replaceChildren(...found.map(each => {
      const detail = document.getElementById(each.dataset.d).cloneNode(true);
      detail.removeAttribute('id');
      detail.removeAttribute('class');
      return detail;
    }));
    card.hidden = false;
    const boxes = [...mark.getClientRects()];
    place(boxes.find(box => y >= box.top && y <= box.bottom && x >= box.left && x <= box.right) || boxes[0]);
  };

  const later = (action, wait) => {
    clearTimeout(timer);
    timer = setTimeout(action, wait);
  };

  text.addEventListener('mouseover', event => {
    const mark = event.target.closest('mark');
    if (mark) later(() => show(mark, event.clientX, event.clientY), 120);
    else later(hide, 200);
  });
  text.addEventListener('mouseleave', () => later(hide, 200));
  card.addEventListener('mouseenter', () => clearTimeout(timer));
  card.addEventListener('mouseleave', () => later(hide, 200));
  text.addEventListener('focusin', event => {
    const mark = event.target.closest('mark');
    if (mark === event.target) show(mark, -1, -1);
  });
  text.addEventListener('focusout', hide);
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') hide();
    const mark = document.activeElement;
    if (event.key === 'Enter' && mark && mark.matches('mark')) {
      event.preventDefault();
      hide();
      const entry = document.getElementById(mark.dataset.d.replace(/d$/, 'e'));
      location.hash = entry.id;
      entry.focus();
    }
  });

  /* What is not shown is no stop for the keyboard. */
  document.querySelectorAll('.layers input').forEach(box => box.addEventListener('change', () => {
    hide();
    document.querySelectorAll('mark[id][data-l="' + box.id.slice('show-'.length) + '"]')
      .forEach(mark => mark.tabIndex = box.checked ? 0 : -1);
  }));
})();
