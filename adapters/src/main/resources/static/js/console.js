/* The token that proves a form is ours goes with every htmx request. */
document.addEventListener('htmx:configRequest', function (event) {
  var token = document.querySelector('meta[name="csrf-token"]');
  if (token) event.detail.headers[token.dataset.header] = token.content;
});

/* A part of a page that is fetched anew when its case moves: data-live tells when, data-from is what to fetch. */
document.addEventListener('DOMContentLoaded', function () {
  document.querySelectorAll('[data-live]').forEach(function (place) {
    var source = new EventSource(place.dataset.live);
    source.addEventListener('moved', function () {
      htmx.ajax('GET', place.dataset.from, { target: place, swap: 'innerHTML' });
    });
    window.addEventListener('pagehide', function () { source.close(); });
  });
  var problem = document.querySelector('[data-focus]');
  if (problem) problem.focus();
});

/* A choice that filters sends its form when it changes; without this there is the button. */
document.addEventListener('change', function (event) {
  if (event.target.form && event.target.hasAttribute('data-sends')) event.target.form.requestSubmit();
});

/* The gate: after each answer the box is ready for the next scan. */
document.addEventListener('htmx:afterSwap', function (event) {
  var box = document.querySelector('[data-scan] input');
  if (box && event.detail.target.id === 'answer') {
    box.focus();
    box.select();
  }
});

/* Of the reasons only those that fit the decision can be chosen. */
document.addEventListener('change', function (event) {
  if (event.target.name !== 'kind') return;
  event.target.form.querySelectorAll('[data-fits]').forEach(function (option) {
    var fits = option.dataset.fits.split(' ').indexOf(event.target.value) >= 0;
    option.hidden = option.disabled = !fits;
    if (!fits && option.selected) option.parentElement.value = '';
  });
});
