<?php
/**
 * What editors see outside the block editor.
 *
 * @package newsld
 */

namespace Newsld;

use WP_Post;

/**
 * A box with findings in the classic editor, the state of held articles in lists, and a notice when one is held.
 */
final class Classic_Editor {

	/**
	 * Listen.
	 */
	public static function register() {
		add_action( 'add_meta_boxes', array( self::class, 'add_box' ) );
		add_filter( 'display_post_states', array( self::class, 'states' ), 10, 2 );
		add_action( 'admin_notices', array( self::class, 'notice' ) );
	}

	/**
	 * Add the box, where the block editor does not show a panel.
	 *
	 * @param string $type The type of the post.
	 */
	public static function add_box( $type ) {
		if ( Settings::is_for( $type ) ) {
			add_meta_box( 'newsld', __( 'Structured data', 'newsld' ), array( self::class, 'show_box' ), $type, 'side', 'high', array( '__back_compat_meta_box' => true ) );
		}
	}

	/**
	 * Show what was found when the post was saved last.
	 *
	 * @param WP_Post $post The post.
	 */
	public static function show_box( $post ) {
		$told = Store::told( $post->ID );
		if ( $told['held'] ) {
			echo '<p><strong>' . esc_html__( 'Held back until its errors are mended.', 'newsld' ) . '</strong></p>';
		}
		if ( '' !== $told['failure'] ) {
			/* translators: %s: what went wrong. */
			echo '<p>' . esc_html( sprintf( __( 'Without structured data: %s', 'newsld' ), $told['failure'] ) ) . '</p>';
		} elseif ( ! $told['checked'] ) {
			echo '<p>' . esc_html__( 'Checked when the article is saved.', 'newsld' ) . '</p>';
		} elseif ( ! $told['findings'] ) {
			echo '<p>' . esc_html__( 'Nothing is wrong.', 'newsld' ) . '</p>';
		}
		self::show_findings( $told['findings'] );
	}

	/**
	 * Say in lists that a post is held back.
	 *
	 * @param array<string, string> $states What is said.
	 * @param WP_Post               $post   The post.
	 * @return array<string, string>
	 */
	public static function states( $states, $post ) {
		if ( 'publish' !== $post->post_status && get_post_meta( $post->ID, Store::HELD, true ) ) {
			$states['newsld'] = __( 'Held back: structured data has errors', 'newsld' );
		}
		return $states;
	}

	/**
	 * Tell an editor once that what they saved is held back.
	 */
	public static function notice() {
		$key  = 'newsld_held_' . get_current_user_id();
		$said = get_transient( $key );
		if ( is_string( $said ) && '' !== $said ) {
			delete_transient( $key );
			printf( '<div class="notice notice-error is-dismissible" id="newsld-held"><p>%s</p></div>', esc_html( $said ) );
		}
	}

	/**
	 * Show findings, the gravest first.
	 *
	 * @param array<int, array<string, string>> $findings The findings.
	 */
	private static function show_findings( array $findings ) {
		$words = array(
			'error'   => __( 'Error', 'newsld' ),
			'warning' => __( 'Warning', 'newsld' ),
			'info'    => __( 'Hint', 'newsld' ),
		);
		foreach ( $findings as $finding ) {
			$word = isset( $words[ $finding['severity'] ] ) ? $words[ $finding['severity'] ] : $finding['severity'];
			printf( '<p><strong>%s</strong> %s', esc_html( $word ), esc_html( $finding['message'] ) );
			if ( '' !== $finding['help'] ) {
				printf( '<br><em>%s</em>', esc_html( $finding['help'] ) );
			}
			if ( '' !== $finding['url'] ) {
				printf( ' <a href="%s" target="_blank" rel="noopener">%s</a>', esc_url( $finding['url'] ), esc_html( $finding['code'] ) );
			}
			echo '</p>';
		}
	}
}
