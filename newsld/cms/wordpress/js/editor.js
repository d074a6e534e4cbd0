/**
 * The panels of the block editor: what newsld finds in the article before it is published, and beside it while it is written.
 *
 * Plain JavaScript on what WordPress brings; there is nothing to build.
 */
( function ( wp ) {
	'use strict';

	const { createElement: el, Fragment, useCallback, useEffect, useRef, useState } = wp.element;
	const { __, _n, sprintf } = wp.i18n;
	const { Button, ExternalLink, Spinner } = wp.components;
	const { useDispatch, useSelect } = wp.data;
	// WordPress 6.6 moved them.
	const { PluginDocumentSettingPanel, PluginPrePublishPanel } =
		wp.editor && wp.editor.PluginPrePublishPanel ? wp.editor : wp.editPost;

	const EDITED = [ 'title', 'content', 'excerpt', 'author', 'featured_media' ];

	/** What is edited, as the REST interface takes it; terms under the names that their taxonomies have there. */
	function edited() {
		const editor = wp.data.select( 'core/editor' );
		const post = {};
		EDITED.forEach( ( name ) => {
			post[ name ] = editor.getEditedPostAttribute( name );
		} );
		const taxonomies = wp.data.select( 'core' ).getTaxonomies( { per_page: -1 } ) || [];
		taxonomies
			.filter( ( taxonomy ) => taxonomy.types.includes( editor.getCurrentPostType() ) )
			.forEach( ( taxonomy ) => {
				post[ taxonomy.rest_base ] = editor.getEditedPostAttribute( taxonomy.rest_base );
			} );
		return post;
	}

	/** What the service says of the article as it stands, and what asks it again. */
	function useCheck() {
		const id = useSelect( ( select ) => select( 'core/editor' ).getCurrentPostId(), [] );
		const isSaving = useSelect( ( select ) => {
			const editor = select( 'core/editor' );
			return editor.isSavingPost() && ! editor.isAutosavingPost();
		}, [] );
		const [ told, setTold ] = useState( null );
		const last = useRef( 0 );

		const check = useCallback( () => {
			const number = ++last.current;
			setTold( null );
			const isLast = ( then ) => ( said ) => number === last.current && then( said );
			wp.apiFetch( { path: `/newsld/v1/posts/${ id }/check`, method: 'POST', data: edited() } ).then(
				isLast( ( said ) => {
					setTold( said );
					wp.a11y.speak( summary( said ) );
				} ),
				isLast( ( error ) => setTold( { findings: [], failure: error.message || '', is_down: true } ) )
			);
		}, [ id ] );

		useEffect( () => {
			if ( id && ! isSaving ) {
				check();
			}
			return () => {
				last.current++;
			};
		}, [ id, isSaving, check ] );
		return [ told, check ];
	}

	function summary( told ) {
		if ( told.is_down ) {
			return __( 'The service does not answer. The article can be published; its structured data follows later.', 'newsld' );
		}
		if ( ! told.findings.length ) {
			return told.failure
				? /* translators: %s: what went wrong. */ sprintf( __( 'Without structured data: %s', 'newsld' ), told.failure )
				: __( 'Nothing is wrong with the structured data.', 'newsld' );
		}
		const errors = told.findings.filter( ( finding ) => finding.severity === 'error' ).length;
		const others = told.findings.length - errors;
		/* translators: %d: how many errors there are. */
		const first = errors && sprintf( _n( '%d error', '%d errors', errors, 'newsld' ), errors );
		/* translators: %d: how many warnings and hints there are. */
		const second = others && sprintf( _n( '%d remark', '%d remarks', others, 'newsld' ), others );
		return [ first, second ].filter( Boolean ).join( ', ' );
	}

	const WORDS = {
		error: () => __( 'Error', 'newsld' ),
		warning: () => __( 'Warning', 'newsld' ),
		info: () => __( 'Hint', 'newsld' ),
	};

	function Finding( { finding } ) {
		const word = WORDS[ finding.severity ];
		return el(
			'li',
			{ className: `is-${ finding.severity }` },
			el( 'strong', null, word ? word() : finding.severity ),
			' ',
			finding.message,
			finding.help && el( 'p', { className: 'newsld-help' }, finding.help ),
			finding.url && el( 'p', null, el( ExternalLink, { href: finding.url }, `${ finding.code } ${ finding.name }` ) )
		);
	}

	function Findings() {
		const [ told, check ] = useCheck();
		if ( ! told ) {
			return el( 'p', null, el( Spinner ), __( 'Checking …', 'newsld' ) );
		}
		return el(
			Fragment,
			null,
			el( 'p', null, summary( told ) ),
			told.is_held && el( 'p', null, el( 'strong', null, __( 'It will be held back as pending until its errors are mended.', 'newsld' ) ) ),
			el(
				'ul',
				{ className: 'newsld-findings' },
				told.findings.map( ( finding, index ) => el( Finding, { key: index, finding } ) )
			),
			el( Button, { variant: 'secondary', onClick: check }, __( 'Check again', 'newsld' ) )
		);
	}

	/** Tells, after each save, whether the article is held back. */
	function Held() {
		const { isSaving, told, status } = useSelect( ( select ) => {
			const editor = select( 'core/editor' );
			return {
				isSaving: editor.isSavingPost(),
				told: editor.getCurrentPostAttribute( 'newsld' ),
				status: editor.getCurrentPostAttribute( 'status' ),
			};
		}, [] );
		const { createErrorNotice, removeNotice } = useDispatch( 'core/notices' );
		const isHeld = Boolean( told && told.held && status !== 'publish' );
		useEffect( () => {
			if ( isSaving ) {
				return;
			}
			if ( isHeld ) {
				const error = told.findings.find( ( finding ) => finding.severity === 'error' );
				const why = error ? error.message : '';
				/* translators: %s: what is wrong with the article. */
				createErrorNotice( sprintf( __( 'newsld holds this article back: %s', 'newsld' ), why ), { id: 'newsld-held' } );
			} else {
				removeNotice( 'newsld-held' );
			}
		}, [ isSaving, isHeld ] );
		return null;
	}

	function Panels() {
		const title = __( 'Structured data', 'newsld' );
		return el(
			Fragment,
			null,
			el( Held ),
			el( PluginPrePublishPanel, { title, initialOpen: true, className: 'newsld-panel' }, el( Findings ) ),
			el( PluginDocumentSettingPanel, { name: 'findings', title, className: 'newsld-panel' }, el( Findings ) )
		);
	}

	wp.plugins.registerPlugin( 'newsld', { render: Panels, icon: null } );
} )( window.wp );
