/* The officer's keys. Each has a button that can be seen; whoever writes in a box or a list keeps the keyboard. */
(function () {
  var decision = document.getElementById('decision'), worklist = document.getElementById('worklist');
  if (!decision && !worklist && !document.querySelector('[data-keys]')) return;
  document.documentElement.classList.add('keyed');
  var bar = document.querySelector('[data-keys]'), help = document.getElementById('keys');
  var counter = document.querySelector('[data-ticked]');
  if (bar) {
    bar.hidden = false;
    bar.addEventListener('click', function (event) {
      var button = event.target.closest('[data-key]');
      if (button) press(button.dataset.key);
    });
  }
  if (counter) {
    counter.hidden = false;
    worklist.addEventListener('change', count);
    count();
  }

  function rows() { return Array.prototype.slice.call(document.querySelectorAll('[data-row]')); }
  function here() { return document.querySelector('[data-row].here'); }

  function count() {
    counter.textContent = counter.dataset.words.replace('{0}', worklist.querySelectorAll('input[name=no]:checked').length);
  }

  function move(by) {
    var all = rows(), at = all.indexOf(here());
    var next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + by))];
    if (!next) return;
    if (here()) here().classList.remove('here');
    next.classList.add('here');
    next.scrollIntoView({ block: 'nearest' });
    var link = next.querySelector('[data-open]');
    if (link) link.focus({ preventScroll: true });
  }

  function tick() {
    var box = here() && here().querySelector('input[name=no]');
    if (!box) return;
    box.checked = !box.checked;
    count();
  }

  var KINDS = { r: 'RELEASE', v: 'REVIEW', i: 'INSPECT', d: 'DETAIN', s: 'SUSPEND', e: 'RESUME', b: 'SHIP_BACK', x: 'REFUSE' };

  /* To a decision: for the ticked ones, or the row one stands on, or the declaration that is open. Enter records it. */
  function decide(name) {
    var form = decision || worklist;
    var kind = form && form.querySelector('input[name=kind][value=' + name + ']');
    if (!kind) return;
    if (worklist && !worklist.querySelector('input[name=no]:checked')) tick();
    kind.checked = true;
    kind.dispatchEvent(new Event('change', { bubbles: true }));
    var reason = form.elements.reasonCode;
    if (!reason.value) {
      var fitting = reason.querySelector('option[data-fits]:not([disabled])');
      if (fitting) reason.value = fitting.value;
    }
    var finding = form.elements.finding;
    var go = name === 'RELEASE' && form.dataset.inspects && !finding.value ? finding : form.querySelector('button.main');
    go.scrollIntoView({ block: 'center' });
    go.focus();
  }

  function press(key) {
    if (KINDS[key]) return decide(KINDS[key]);
    switch (key) {
      case 'j': case 'ArrowDown': return move(1);
      case 'k': case 'ArrowUp': return move(-1);
      case ' ': return tick();
      case '/': return document.getElementById('q') && document.getElementById('q').focus();
      case '?': return help && help.showModal();
      case 'u': return document.querySelector('[data-back]') && document.querySelector('[data-back]').click();
      case 'Enter':
        var link = here() && here().querySelector('[data-open]');
        if (link) link.click();
    }
  }

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || help && help.open) return;
    var on = event.target.closest('input, select, textarea, button, summary, a');
    var writing = on && !on.matches('[data-open], input[name=no]');
    if (writing && (on.matches('input:not([type=radio]), select, textarea') || event.key === 'Enter' || event.key === ' ')) return;
    if (on && on.matches('input[name=no]') && event.key === ' ') return;
    if (on && on.matches('input[type=radio]') && event.key.indexOf('Arrow') === 0) return;
    if (!KINDS[event.key] && 'jku/? '.indexOf(event.key) < 0 && ['Enter', 'ArrowDown', 'ArrowUp'].indexOf(event.key) < 0) return;
    if (event.key.indexOf('Arrow') === 0 && !worklist) return;
    if (event.key === 'Enter' && on && on.matches('[data-open]')) return;
    event.preventDefault();
    press(event.key);
  });
})();
