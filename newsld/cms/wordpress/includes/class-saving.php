<?php
/**
 * What happens when a post has been saved.
 *
 * @package newsld
 */

namespace Newsld;

use WP_Post;

/**
 * Asks for the graph of what was saved, and keeps it.
 */
final class Saving {

	/**
	 * Listen to saves that are complete, with terms and fields.
	 */
	public static function register() {
		add_action( 'wp_after_insert_post', array( self::class, 'on_saved' ), 10, 4 );
	}

	/**
	 * Bring a post's graph up to date.
	 *
	 * @param int          $id     The post.
	 * @param WP_Post      $post   The post.
	 * @param bool         $update Whether it was there before.
	 * @param WP_Post|null $before The post as it was.
	 */
	public static function on_saved( $id, $post, $update = false, $before = null ) {
		if ( ! Settings::is_for( $post->post_type ) || wp_is_post_revision( $post ) || wp_is_post_autosave( $post ) ) {
			return;
		}
		if ( '' !== $post->post_password || in_array( $post->post_status, array( 'auto-draft', 'trash', 'private', 'inherit' ), true ) ) {
			Store::drop( $id );
			return;
		}
		$answer = self::refresh( $post );
		$is_new = 'publish' === $post->post_status && ( ! $before || 'publish' !== $before->post_status );
		if ( $is_new && $answer->is_held() ) {
			Gate::hold( $post, $answer );
		} elseif ( ! $answer->is_down && ! $answer->is_held() ) {
			Store::hold( $id, false );
		}
	}

	/**
	 * Ask for a post's graph and keep it; where the service is down, a published post is seen to later.
	 *
	 * @param WP_Post $post The post.
	 * @return Answer
	 */
	public static function refresh( WP_Post $post ) {
		$answer = Service::of( $post );
		Store::keep( $post, $answer );
		if ( $answer->is_down && 'publish' === $post->post_status ) {
			Retry::later( $post->ID );
		}
		return $answer;
	}
}
