<?php
/**
 * What is kept of a post, in its meta fields.
 *
 * @package newsld
 */

namespace Newsld;

use WP_Post;

/**
 * The graph of a post, what was found in it, and what is still to be done for it.
 */
final class Store {

	const GRAPH    = '_newsld_graph';
	const FINDINGS = '_newsld_findings';
	const FAILURE  = '_newsld_failure';
	const CHECKED  = '_newsld_checked';
	const MADE_OF  = '_newsld_made_of';
	const HELD     = '_newsld_held';
	const RETRY    = '_newsld_retry';
	const KEYS     = array( self::GRAPH, self::FINDINGS, self::FAILURE, self::CHECKED, self::MADE_OF, self::HELD, self::RETRY );

	/**
	 * Keep what the service says of a post; a graph that says what the post no longer does is not kept.
	 *
	 * @param WP_Post $post   The post.
	 * @param Answer  $answer What the service says.
	 */
	public static function keep( WP_Post $post, Answer $answer ) {
		$made_of = self::digest( $post );
		update_post_meta( $post->ID, self::FAILURE, wp_slash( $answer->failure ) );
		if ( $answer->is_down ) {
			if ( get_post_meta( $post->ID, self::MADE_OF, true ) !== $made_of ) {
				self::drop( $post->ID, array( self::GRAPH, self::FINDINGS, self::MADE_OF ) );
			}
			return;
		}
		self::set( $post->ID, self::GRAPH, $answer->graph );
		update_post_meta( $post->ID, self::FINDINGS, wp_slash( (string) wp_json_encode( $answer->findings ) ) );
		update_post_meta( $post->ID, self::CHECKED, time() );
		update_post_meta( $post->ID, self::MADE_OF, $made_of );
		delete_post_meta( $post->ID, self::RETRY );
	}

	/**
	 * Forget what is known of a post.
	 *
	 * @param int           $id   The post.
	 * @param array<string> $keys What of it.
	 */
	public static function drop( $id, array $keys = self::KEYS ) {
		foreach ( $keys as $key ) {
			delete_post_meta( $id, $key );
		}
	}

	/**
	 * The graph of a post as objects; null where there is none.
	 *
	 * @param int $id The post.
	 * @return object|null
	 */
	public static function graph( $id ) {
		$graph = json_decode( (string) get_post_meta( $id, self::GRAPH, true ) );
		return is_object( $graph ) ? $graph : null;
	}

	/**
	 * What an editor is told of a post.
	 *
	 * @param int $id The post.
	 * @return array<string, mixed>
	 */
	public static function told( $id ) {
		$findings = json_decode( (string) get_post_meta( $id, self::FINDINGS, true ), true );
		$checked  = (int) get_post_meta( $id, self::CHECKED, true );
		return array(
			'findings'   => is_array( $findings ) ? $findings : array(),
			'failure'    => (string) get_post_meta( $id, self::FAILURE, true ),
			'held'       => (bool) get_post_meta( $id, self::HELD, true ),
			'has_graph'  => '' !== (string) get_post_meta( $id, self::GRAPH, true ),
			'is_waiting' => '' !== (string) get_post_meta( $id, self::RETRY, true ),
			'checked'    => $checked ? gmdate( 'Y-m-d\TH:i:s\Z', $checked ) : null,
		);
	}

	/**
	 * Say whether a post is held back.
	 *
	 * @param int  $id      The post.
	 * @param bool $is_held Whether it is.
	 */
	public static function hold( $id, $is_held ) {
		self::set( $id, self::HELD, $is_held ? '1' : '' );
	}

	/**
	 * What a graph is made of, short.
	 *
	 * @param WP_Post $post The post.
	 * @return string
	 */
	private static function digest( WP_Post $post ) {
		return md5( (string) wp_json_encode( array( $post->post_title, $post->post_content, $post->post_excerpt, $post->post_author, $post->post_name ) ) );
	}

	/**
	 * Set a field; one without a value is none.
	 *
	 * @param int    $id    The post.
	 * @param string $key   The field.
	 * @param string $value Its value.
	 */
	private static function set( $id, $key, $value ) {
		if ( '' === $value ) {
			delete_post_meta( $id, $key );
		} else {
			update_post_meta( $id, $key, wp_slash( $value ) );
		}
	}
}
