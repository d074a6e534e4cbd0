<?php
/**
 * The graph in the head of the article's page.
 *
 * @package newsld
 */

namespace Newsld;

/**
 * Prints the graph, where no SEO plug-in has taken it into its own.
 */
final class Head {

	const LAST = 1000; // SEO plug-ins print at the start of the head.

	/**
	 * Listen to the head.
	 */
	public static function register() {
		add_action( 'wp_head', array( self::class, 'show' ), self::LAST );
	}

	/**
	 * The graph of the page that is shown; null where it is no published article, or has none.
	 *
	 * @return object|null
	 */
	public static function graph() {
		$post = is_singular() && ! is_preview() ? get_queried_object() : null;
		if ( ! $post instanceof \WP_Post || ! in_array( $post->post_type, Settings::all()['post_types'], true ) ) {
			return null;
		}
		$is_public = 'publish' === $post->post_status && ! post_password_required( $post );
		return $is_public ? Store::graph( $post->ID ) : null;
	}

	/**
	 * Print the graph; no text in it can end the element that it stands in.
	 */
	public static function show() {
		$graph = Seo::has_joined() ? null : self::graph();
		$json  = $graph ? wp_json_encode( $graph, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) : '';
		if ( $json ) {
			printf( "<script type=\"application/ld+json\" data-newsld>%s</script>\n", $json ); // phpcs:ignore WordPress.Security.EscapeOutput -- JSON with <, > and & escaped.
		}
	}
}
