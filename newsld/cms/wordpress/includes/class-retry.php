<?php
/**
 * What the service could not be asked is asked again later, by WP-Cron.
 *
 * @package newsld
 */

namespace Newsld;

use WP_Post;

/**
 * The posts that wait for the service.
 */
final class Retry {

	const EVENT    = 'newsld_retry';
	const AT_ONCE  = 25;
	const ATTEMPTS = 20; // A post that is never answered must not be asked for for ever.

	/**
	 * Listen to the clock.
	 */
	public static function register() {
		add_action( self::EVENT, array( self::class, 'run' ) );
	}

	/**
	 * See to a post later.
	 *
	 * @param int $id The post.
	 */
	public static function later( $id ) {
		$attempts = (int) get_post_meta( $id, Store::RETRY, true ) + 1;
		if ( $attempts > self::ATTEMPTS ) {
			delete_post_meta( $id, Store::RETRY );
			return;
		}
		update_post_meta( $id, Store::RETRY, $attempts );
		self::schedule( min( HOUR_IN_SECONDS, MINUTE_IN_SECONDS * 2 ** ( $attempts - 1 ) ) );
	}

	/**
	 * Ask for the posts that wait, those first that were asked for least; stop where the service is still down.
	 */
	public static function run() {
		$waiting = self::waiting();
		foreach ( $waiting as $post ) {
			if ( ! Settings::is_for( $post->post_type ) ) {
				delete_post_meta( $post->ID, Store::RETRY );
			} elseif ( Saving::refresh( $post )->is_down ) {
				return;
			}
		}
		if ( count( $waiting ) === self::AT_ONCE ) {
			self::schedule( 1 );
		}
	}

	/**
	 * The posts that wait.
	 *
	 * @return WP_Post[]
	 */
	private static function waiting() {
		return get_posts(
			array(
				'post_type'        => 'any',
				'post_status'      => 'publish',
				'numberposts'      => self::AT_ONCE,
				'meta_key'         => Store::RETRY, // phpcs:ignore WordPress.DB.SlowDBQuery -- by the clock, and only while some wait.
				'orderby'          => array(
					'meta_value_num' => 'ASC',
					'ID'             => 'ASC',
				),
				'suppress_filters' => true,
			)
		);
	}

	/**
	 * Wake up in a while, if that is not seen to already.
	 *
	 * @param int $seconds How long that is.
	 */
	private static function schedule( $seconds ) {
		if ( ! wp_next_scheduled( self::EVENT ) ) {
			wp_schedule_single_event( time() + $seconds, self::EVENT );
		}
	}
}
