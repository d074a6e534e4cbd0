<?php
/**
 * The panels of the block editor.
 *
 * @package newsld
 */

namespace Newsld;

/**
 * Brings the script of the panels.
 */
final class Editor {

	const NEEDS = array( 'wp-a11y', 'wp-api-fetch', 'wp-components', 'wp-data', 'wp-edit-post', 'wp-editor', 'wp-element', 'wp-i18n', 'wp-notices', 'wp-plugins' );

	/**
	 * Listen.
	 */
	public static function register() {
		add_action( 'enqueue_block_editor_assets', array( self::class, 'enqueue' ) );
	}

	/**
	 * Bring the script, where the post that is edited is one of ours.
	 */
	public static function enqueue() {
		$screen = get_current_screen();
		if ( ! $screen || 'post' !== $screen->base || ! Settings::is_for( $screen->post_type ) ) {
			return;
		}
		wp_enqueue_script( 'newsld-editor', plugins_url( 'js/editor.js', FILE ), self::NEEDS, VERSION, true );
		wp_set_script_translations( 'newsld-editor', 'newsld' );
		wp_enqueue_style( 'newsld-editor', plugins_url( 'css/editor.css', FILE ), array(), VERSION );
	}
}
