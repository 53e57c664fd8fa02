/* The living strip: every dot is a case; it goes where its case stands. */
(function () {
  var strip = document.querySelector('[data-strip]');
  if (!strip) return;
  var layer = strip.querySelector('.dots');
  var list = document.querySelector('[data-list]');
  var calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  var SPACE = 24, HOP = 420, LISTED = 40;
  var WAY = { match: 0, tax: 1, green: 2, yellow: 2, red: 2, gate: 3, out: 4 };
  var cases = new Map();
  var first = true;

  function middle(element) {
    var inner = element.getBoundingClientRect(), outer = strip.getBoundingClientRect();
    return { x: inner.left - outer.left + inner.width / 2 - 9, y: inner.top - outer.top + inner.height / 2 - 9 };
  }

  /* The stations between here and there that a case cannot have jumped over. */
  function stopsTo(one, goal) {
    var from = WAY[one.at], to = WAY[goal];
    if (first || calm.matches || from === undefined || to === undefined || to <= from + 1) return [goal];
    var stops = [];
    for (var step = from + 1; step < to; step++) {
      stops.push(step === 1 ? 'tax' : step === 2 ? one.lane || 'green' : 'gate');
    }
    return stops.concat(goal);
  }

  function arrange() {
    var groups = {};
    cases.forEach(function (one) { (groups[one.at] = groups[one.at] || []).push(one); });
    strip.querySelectorAll('.tray').forEach(function (tray) {
      var here = groups[tray.dataset.station] || [];
      var box = tray.getBoundingClientRect(), outer = strip.getBoundingClientRect();
      var label = tray.querySelector('b');
      var top = label ? label.getBoundingClientRect().bottom - outer.top + 4 : box.top - outer.top + 6;
      var columns = Math.max(1, Math.floor((box.width - 8) / SPACE));
      var rows = Math.max(1, Math.floor((box.bottom - outer.top - top) / SPACE));
      here.forEach(function (one, place) {
        var slot = Math.min(place, columns * rows - 1);
        one.x = box.left - outer.left + 6 + (slot % columns) * SPACE;
        one.y = top + Math.floor(slot / columns) * SPACE;
        one.element.style.transform = 'translate(' + one.x + 'px,' + one.y + 'px)';
      });
    });
  }

  function fly(letter, one) {
    var firm = strip.querySelector('[data-firm="' + letter + '"]');
    if (!firm || calm.matches || first || document.hidden) return;
    var paper = document.createElement('span');
    paper.className = 'flight';
    layer.appendChild(paper);
    var from = middle(firm);
    paper.animate([
      { transform: 'translate(' + from.x + 'px,' + from.y + 'px)' },
      { transform: 'translate(' + one.x + 'px,' + one.y + 'px)' }
    ], { duration: 700, easing: 'ease-in-out' }).onfinish = function () { paper.remove(); };
  }

  function born(dot) {
    var element = document.createElement('button');
    element.type = 'button';
    element.tabIndex = -1;
    element.addEventListener('click', function () { choose(dot.id, element); });
    var one = { element: element, at: first ? dot.station : 'match', hops: [], papers: '', lane: '' };
    var start = middle(strip.querySelector('[data-firm]'));
    element.style.transform = 'translate(' + start.x + 'px,' + start.y + 'px)';
    layer.appendChild(element);
    cases.set(dot.id, one);
    return one;
  }

  function choose(id, element) {
    layer.querySelectorAll('.chosen').forEach(function (other) { other.classList.remove('chosen'); });
    if (element) element.classList.add('chosen');
    htmx.ajax('GET', '/live/cases/' + id + '/papers', { target: '#papers', swap: 'innerHTML' }).then(function () {
      document.getElementById('papers').scrollIntoView({ block: 'nearest' });
    });
  }

  function take(dot) {
    var one = cases.get(dot.id) || born(dot);
    one.lane = dot.lane;
    var fresh = dot.papers.split('').filter(function (letter) { return one.papers.indexOf(letter) < 0; });
    one.papers = dot.papers;
    var mine = document.querySelector('[data-mine="' + dot.id + '"]') ? ' mine' : '';
    var chosen = (one.element.classList.contains('chosen') ? ' chosen' : '') + mine;
    one.element.className = 'dot at-' + dot.station + ' lane-' + (dot.lane || 'none') + chosen
      + dot.papers.split('').map(function (letter) { return ' has-' + letter; }).join('');
    one.element.title = dot.order + ' · ' + dot.says;
    var goal = one.hops.length ? one.hops[one.hops.length - 1] : one.at;
    if (goal !== dot.station) one.hops = one.hops.concat(stopsTo({ at: goal, lane: one.lane }, dot.station));
    fresh.forEach(function (letter) { one.wanted = (one.wanted || '') + letter; });
  }

  function hop() {
    var leaving = false;
    cases.forEach(function (one) {
      if (!one.hops.length) return;
      one.at = one.hops.shift();
      leaving = leaving || one.at === 'out';
    });
    arrange();
    if (leaving) open();
    cases.forEach(function (one) {
      (one.wanted || '').split('').forEach(function (letter) { if (letter) fly(letter, one); });
      one.wanted = '';
    });
  }

  var shut;
  function open() {
    strip.classList.add('open');
    clearTimeout(shut);
    shut = setTimeout(function () { strip.classList.remove('open'); }, 1400);
  }

  function tell(dots) {
    var known = new Map();
    list.querySelectorAll('[data-id]').forEach(function (row) { known.set(row.dataset.id, row); });
    dots.slice(0, LISTED).reverse().forEach(function (dot) {
      var row = known.get(String(dot.id)) || listed(dot);
      known.delete(String(dot.id));
      if (row.lastElementChild.textContent !== dot.says) row.lastElementChild.textContent = dot.says;
    });
    known.forEach(function (row) { if (!row.contains(document.activeElement)) row.remove(); });
    var none = document.querySelector('[data-list-empty]');
    if (none && dots.length) none.remove();
  }

  function listed(dot) {
    var row = document.createElement('tr'), head = document.createElement('th'), link = document.createElement('a');
    row.dataset.id = dot.id;
    head.scope = 'row';
    link.className = 'no';
    link.href = '/live/cases/' + dot.id + '/papers';
    link.textContent = dot.order;
    link.addEventListener('click', function (event) { event.preventDefault(); choose(dot.id); });
    head.appendChild(link);
    var cell = document.createElement('td'), titles = list.parentElement.querySelectorAll('thead th');
    head.dataset.is = titles[0].textContent;
    cell.dataset.is = titles[1].textContent;
    row.append(head, cell);
    list.prepend(row);
    return row;
  }

  function show(shown) {
    Object.keys(shown.figures).forEach(function (name) {
      var place = document.querySelector('[data-figure="' + name + '"]');
      if (place && place.textContent !== shown.figures[name]) place.textContent = shown.figures[name];
    });
    var here = new Set(shown.dots.map(function (dot) { return dot.id; }));
    cases.forEach(function (one, id) {
      if (here.has(id)) return;
      one.element.remove();
      cases.delete(id);
    });
    shown.dots.slice().reverse().forEach(take);
    tell(shown.dots);
    if (first) { hop(); first = false; }
  }

  function look() {
    if (document.hidden) return setTimeout(look, 1000);
    fetch(strip.dataset.strip, { headers: { Accept: 'application/json' } })
      .then(function (answer) { return answer.json(); })
      .then(show)
      .then(function () { setTimeout(look, 1000); }, function () { setTimeout(look, 3000); });
  }

  setInterval(hop, HOP);
  window.addEventListener('resize', arrange);
  look();
})();
