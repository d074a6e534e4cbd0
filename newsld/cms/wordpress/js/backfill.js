/**
 * The backfill on the settings page: how far it is, and what starts and stops it.
 */
( function ( wp ) {
	'use strict';

	const { __, sprintf } = wp.i18n;
	const root = document.getElementById( 'newsld-backfill' );
	if ( ! root ) {
		return;
	}
	const bar = root.querySelector( 'progress' );
	const line = document.getElementById( 'newsld-backfill-told' );
	const buttons = Array.from( root.querySelectorAll( 'button' ) );
	const EVERY = 3000;
	let timer = 0;

	const STATES = {
		idle: () => __( 'Not started.', 'newsld' ),
		running: () => __( 'Running.', 'newsld' ),
		waiting: () => __( 'Waiting: the service does not answer.', 'newsld' ),
		stopped: () => __( 'Stopped.', 'newsld' ),
		done: () => __( 'Done.', 'newsld' ),
	};
	const MAY = { idle: [ 'start' ], running: [ 'stop' ], waiting: [ 'stop' ], stopped: [ 'start', 'resume' ], done: [ 'start' ] };

	function show( told ) {
		const through = told.done + told.failed + told.kept;
		bar.max = Math.max( 1, told.total );
		bar.value = through;
		/* translators: 1: articles that are done; 2: all articles; 3: those with new data; 4: those that had data; 5: those without. */
		const numbers = sprintf( __( '%1$d of %2$d articles: %3$d new, %4$d had theirs, %5$d without.', 'newsld' ), through, told.total, told.done, told.kept, told.failed );
		line.textContent = `${ STATES[ told.state ]() } ${ told.state === 'idle' ? '' : numbers }`;
		buttons.forEach( ( button ) => {
			button.disabled = ! MAY[ told.state ].includes( button.dataset.do );
		} );
		clearTimeout( timer );
		if ( told.state === 'running' || told.state === 'waiting' ) {
			timer = setTimeout( ask, EVERY );
		}
	}

	function fail( error ) {
		line.textContent = error.message || __( 'The site does not answer.', 'newsld' );
		timer = setTimeout( ask, EVERY );
	}

	function ask() {
		wp.apiFetch( { path: '/newsld/v1/backfill' } ).then( show, fail );
	}

	buttons.forEach( ( button ) =>
		button.addEventListener( 'click', () => {
			const data = { do: button.dataset.do, again: document.getElementById( 'newsld-again' ).checked };
			wp.apiFetch( { path: '/newsld/v1/backfill', method: 'POST', data } ).then( show, fail );
		} )
	);
	ask();
} )( window.wp );
