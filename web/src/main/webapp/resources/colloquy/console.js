'use strict';
/*
 * The address is the state of a page. So a page refreshes itself by asking for its own address again and taking over
 * what is inside elements marked data-live: filters, cursors and opened rows stay what they are. Nothing is asked while
 * the page is hidden, a dialog is open or text is selected in what would change.
 */
(() => {
  const EVERY = 2500;
  const year = 60 * 60 * 24 * 365;
  const remember = (name, value) => {
    document.cookie = `${name}=${encodeURIComponent(value)};path=/;max-age=${year};samesite=lax`;
  };

  /* The server writes times in the user's zone; only the browser knows it. */
  remember('zone', Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC');

  /* Theme */
  const root = document.documentElement;
  const showTheme = () => document.querySelectorAll('[data-theme-choice]').forEach((b) =>
    b.setAttribute('aria-pressed', String(b.dataset.themeChoice === (root.dataset.theme || ''))));
  document.addEventListener('click', (e) => {
    const choice = e.target.closest('[data-theme-choice]');
    if (choice) {
      root.dataset.theme = choice.dataset.themeChoice;
      remember('theme', choice.dataset.themeChoice);
      showTheme();
    }
  });
  showTheme();

  /* Dialogs and drop-downs. The browser puts the focus on Cancel, closes on Escape and gives the focus back. */
  document.addEventListener('click', (e) => {
    const opener = e.target.closest('[data-dialog]');
    if (opener) document.getElementById(opener.dataset.dialog).showModal();
    const closer = e.target.closest('[data-close]');
    if (closer) closer.closest('dialog').close();
    document.querySelectorAll('details.drop[open]').forEach((d) => { if (!d.contains(e.target)) d.open = false; });
  });
  document.addEventListener('keydown', (e) => {
    const drop = e.key === 'Escape' && document.querySelector('details.drop[open]');
    if (drop) { drop.open = false; drop.querySelector('summary').focus(); }
  });
  document.addEventListener('change', (e) => { if (e.target.dataset.submit) e.target.form.requestSubmit(); });
  /* An empty filter is no filter: it does not stand in the address. */
  document.addEventListener('submit', (e) => {
    if (e.target.method !== 'get') return;
    for (const field of e.target.elements) if (field.name && !field.value) field.disabled = true;
    setTimeout(() => { for (const field of e.target.elements) field.disabled = false; });
  });

  /* Live */
  const key = (node) => (node.nodeType === 1 ? node.dataset.key || node.id : '');
  const same = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName && key(a) === key(b);
  const attributes = (from, to) => {
    for (const a of [...from.attributes]) {
      if (!to.hasAttribute(a.name) && a.name !== 'open') from.removeAttribute(a.name);
    }
    for (const a of to.attributes) {
      if (from.getAttribute(a.name) !== a.value && a.name !== 'open') from.setAttribute(a.name, a.value);
    }
  };
  const morph = (from, to) => {
    if (from.nodeType !== 1) {
      if (from.data !== to.data) from.data = to.data;
      return;
    }
    attributes(from, to);
    const kept = new Map([...from.children].filter(key).map((c) => [key(c), c]));
    let at = from.firstChild;
    for (const next of [...to.childNodes]) {
      const known = key(next) && kept.get(key(next));
      if (known && same(known, next)) {
        if (known === at) at = at.nextSibling; else from.insertBefore(known, at);
        morph(known, next);
      } else if (at && !key(next) && same(at, next)) {
        morph(at, next);
        at = at.nextSibling;
      } else {
        const added = document.importNode(next, true);
        if (key(next) && kept.size) added.classList.add('fresh');
        from.insertBefore(added, at);
      }
    }
    while (at) { const gone = at; at = at.nextSibling; gone.remove(); }
  };
  const regions = document.querySelectorAll('[data-live]');
  const button = document.querySelector('[data-live-switch]');
  const selecting = () => {
    const s = getSelection();
    return s && !s.isCollapsed && [...regions].some((r) => r.contains(s.anchorNode));
  };
  const still = () => document.hidden || document.querySelector('dialog[open]') || selecting()
    || (button && button.getAttribute('aria-pressed') !== 'true');
  const refresh = async () => {
    const answer = await fetch(location.href, { headers: { 'X-Colloquy-Live': 'true' } });
    if (!answer.ok || still()) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const changed = [...regions].map((r) => [r, fresh.getElementById(r.id)]);
    if (changed.some(([, next]) => !next)) { location.reload(); return; }
    changed.forEach(([region, next]) => morph(region, next));
  };
  const tick = async () => {
    try { if (!still()) await refresh(); } catch (e) { /* The server is away: asked again at the next tick. */ }
    setTimeout(tick, EVERY);
  };
  if (regions.length) {
    setTimeout(tick, EVERY);
    document.addEventListener('visibilitychange', () => { if (!still()) refresh().catch(() => {}); });
  }
  if (button) {
    button.addEventListener('click', () =>
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true')));
  }
})();
