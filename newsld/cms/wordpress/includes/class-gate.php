<?php
/**
 * The gate before publication, on every road that leads there.
 *
 * Whatever is saved passes through wp_insert_post: both editors, quick and bulk edit, the REST interface, XML-RPC and
 * programs. The clock and wp_publish_post do not, and are met on their own ways.
 *
 * @package newsld
 */

namespace Newsld;

use WP_Error;
use WP_Post;

/**
 * Holds an article with errors back as pending, where the settings want that.
 */
final class Gate {

	const FIRST  = -1000;
	const PUBLIC = array( 'publish', 'future' );

	/**
	 * The posts that have passed in this request and need not be looked at again: id → true, 0 for one without an id.
	 *
	 * @var array<int, bool>
	 */
	private static $passed = array();

	/**
	 * The answers that hold posts which are being saved: id → answer, 0 for one without an id. Saves stand in saves.
	 *
	 * @var array<int, Answer>
	 */
	private static $held = array();

	/**
	 * Stand on every road.
	 */
	public static function register() {
		add_filter( 'wp_insert_post_data', array( self::class, 'on_save' ), PHP_INT_MAX, 4 );
		add_action( 'wp_insert_post', array( self::class, 'after_save' ), self::FIRST, 2 );
		add_action( 'publish_future_post', array( self::class, 'on_time' ), 1 );
		add_action( 'transition_post_status', array( self::class, 'on_transition' ), -PHP_INT_MAX, 3 );
		add_action( 'rest_api_init', array( self::class, 'register_rest' ) );
	}

	/**
	 * Stand on the roads of the REST interface.
	 */
	public static function register_rest() {
		foreach ( Settings::all()['post_types'] as $type ) {
			add_filter( "rest_pre_insert_$type", array( self::class, 'on_rest' ), PHP_INT_MAX, 2 );
		}
	}

	/**
	 * Take note of what a request will set after the post, and refuse what would bring an error to what readers see now.
	 *
	 * @param object|WP_Error $prepared The post as it will be saved.
	 * @param object          $request  The request.
	 * @return object|WP_Error
	 */
	public static function on_rest( $prepared, $request ) {
		if ( is_wp_error( $prepared ) || ! isset( $prepared->post_type ) || ! self::is_on_guard( $prepared->post_type ) ) {
			return $prepared;
		}
		Prospect::note( isset( $prepared->ID ) ? (int) $prepared->ID : 0, Prospect::about( $prepared->post_type, $request ) );
		$live        = isset( $prepared->ID ) ? get_post( $prepared->ID ) : null;
		if ( ! $live || 'publish' !== $live->post_status ) {
			return $prepared;
		}
		$after = Prospect::changed( $live, get_object_vars( $prepared ) );
		if ( 'publish' !== $after->post_status ) {
			return $prepared;
		}
		$answer = Prospect::judged( $after );
		if ( $answer->is_held() ) {
			return new WP_Error( 'newsld_held', self::refusal( $answer ), array( 'status' => 409, 'findings' => $answer->findings ) );
		}
		self::$passed[ $live->ID ] = true;
		return $prepared;
	}

	/**
	 * Hold back what is saved with errors: pending where it is new to readers; what they see already stays as it is, and
	 * the change is kept beside it as an autosave.
	 *
	 * @param array<string, mixed> $data    The post as it will be saved, slashed.
	 * @param array<string, mixed> $postarr What was asked for, slashed.
	 * @param array<string, mixed> $raw     The same, as it came.
	 * @param bool                 $update  Whether the post is there already.
	 * @return array<string, mixed>
	 */
	public static function on_save( $data, $postarr, $raw = array(), $update = false ) {
		$id     = $update && ! empty( $postarr['ID'] ) ? (int) $postarr['ID'] : 0;
		$before = $id ? get_post( $id ) : null;
		if ( ! self::is_on_guard( $data['post_type'] ) || ! in_array( $data['post_status'], self::PUBLIC, true ) ) {
			return $data;
		}
		if ( empty( self::$passed[ $id ] ) ) {
			$answer = Prospect::judged( Prospect::changed( $before, wp_unslash( $data ) ), wp_unslash( $postarr ) );
			if ( $answer->is_held() ) {
				self::$held[ $id ] = $answer;
				return $before && 'publish' === $before->post_status ? self::as_it_was( $before, $data, $postarr ) : self::pending( $data, $before );
			}
		}
		self::$passed[ $id ] = true;
		return $data;
	}

	/**
	 * Take note that a post was held, now that it has an id, and tell who listens.
	 *
	 * @param int     $id   The post.
	 * @param WP_Post $post The post.
	 */
	public static function after_save( $id, $post ) {
		if ( ! self::is_on_guard( $post->post_type ) ) {
			return;
		}
		$key  = isset( self::$held[ $id ] ) ? $id : 0;
		$held = isset( self::$held[ $key ] ) ? self::$held[ $key ] : null;
		unset( self::$passed[ $id ], self::$passed[0], self::$held[ $key ] );
		if ( $held ) {
			self::tell( $id, $held );
		}
	}

	/**
	 * Hold back an article whose time has come.
	 *
	 * @param int|WP_Post $post The post.
	 */
	public static function on_time( $post ) {
		$post = get_post( $post );
		if ( ! $post || 'future' !== $post->post_status || ! self::is_on_guard( $post->post_type ) ) {
			return;
		}
		$answer = Service::of( $post );
		if ( ! $answer->is_held() ) {
			self::$passed[ $post->ID ] = true;
			return;
		}
		wp_update_post(
			array(
				'ID'          => $post->ID,
				'post_status' => 'pending',
			)
		);
		self::tell( $post->ID, $answer );
	}

	/**
	 * Hold back what was published past all filters, by wp_publish_post; it is hidden while it is looked at.
	 *
	 * @param string  $after  The new status.
	 * @param string  $before The old one.
	 * @param WP_Post $post   The post.
	 */
	public static function on_transition( $after, $before, $post ) {
		if ( 'publish' !== $after || 'publish' === $before || ! self::is_on_guard( $post->post_type ) ) {
			return;
		}
		$key = empty( self::$passed[ $post->ID ] ) && 'new' === $before ? 0 : $post->ID;
		if ( ! empty( self::$passed[ $key ] ) ) {
			unset( self::$passed[ $key ] );
			return;
		}
		self::set_status( $post, 'pending' );
		$answer = Service::of( $post );
		if ( ! $answer->is_held() ) {
			self::set_status( $post, 'publish' );
			return;
		}
		self::tell( $post->ID, $answer );
		add_action( 'transition_post_status', array( self::class, 'take_back' ), PHP_INT_MAX, 3 );
	}

	/**
	 * Tell those who were told that a post is published that it is not.
	 *
	 * @param string  $after  The new status.
	 * @param string  $before The old one.
	 * @param WP_Post $post   The post.
	 */
	public static function take_back( $after, $before, $post ) {
		if ( 'publish' === $after && 'pending' === $post->post_status ) {
			remove_action( 'transition_post_status', array( self::class, 'take_back' ), PHP_INT_MAX );
			wp_transition_post_status( 'pending', 'publish', $post );
		}
	}

	/**
	 * Hold back a post that has just been published, where only now an error is seen.
	 *
	 * @param WP_Post $post   The post.
	 * @param Answer  $answer What the service says of it.
	 */
	public static function hold( WP_Post $post, Answer $answer ) {
		wp_update_post(
			array(
				'ID'          => $post->ID,
				'post_status' => 'pending',
			)
		);
		self::tell( $post->ID, $answer );
	}

	/**
	 * Why an article was not published, in one sentence.
	 *
	 * @param Answer $answer What the service says of it.
	 * @return string
	 */
	public static function refusal( Answer $answer ) {
		$errors = $answer->errors();
		$first  = $errors ? $errors[0]['message'] : '';
		/* translators: %s: what is wrong with the article. */
		return sprintf( __( 'newsld holds this article back: %s', 'newsld' ), $first );
	}

	/**
	 * Whether posts of a type are held back for errors.
	 *
	 * @param string $type The type.
	 * @return bool
	 */
	private static function is_on_guard( $type ) {
		return Settings::is_blocking() && Settings::is_for( $type );
	}

	/**
	 * A post that waits for its errors to be mended; one that had no date of its own has none still.
	 *
	 * @param array<string, mixed> $data   The post as it would have been saved.
	 * @param WP_Post|null         $before The post as it is.
	 * @return array<string, mixed>
	 */
	private static function pending( array $data, $before ) {
		if ( 'publish' === $data['post_status'] && ( ! $before || '0000-00-00 00:00:00' === $before->post_date_gmt ) ) {
			$data['post_date_gmt'] = '0000-00-00 00:00:00';
		}
		$data['post_status'] = 'pending';
		return $data;
	}

	/**
	 * What readers see already, unchanged; what was written is kept as an autosave.
	 *
	 * @param WP_Post              $before  The post as it is.
	 * @param array<string, mixed> $data    The post as it would have been saved.
	 * @param array<string, mixed> $postarr What was asked for.
	 * @return array<string, mixed>
	 */
	private static function as_it_was( WP_Post $before, array $data, array $postarr ) {
		$author = get_current_user_id();
		$draft  = array_merge( get_object_vars( $before ), wp_unslash( $data ), array( 'ID' => $before->ID ) );
		$stale  = wp_get_post_autosave( $before->ID, $author );
		if ( $stale ) {
			wp_delete_post_revision( $stale->ID );
		}
		_wp_put_post_revision( array_merge( $draft, array( 'post_author' => $author ) ), true );
		return array_merge( $data, wp_slash( array_intersect_key( get_object_vars( $before ), $data ) ) );
	}

	/**
	 * Write a status past all filters, as it was written.
	 *
	 * @param WP_Post $post   The post.
	 * @param string  $status The status.
	 */
	private static function set_status( $post, $status ) {
		global $wpdb;
		$wpdb->update( $wpdb->posts, array( 'post_status' => $status ), array( 'ID' => $post->ID ) ); // phpcs:ignore WordPress.DB -- as wp_publish_post does it; the cache is cleaned.
		clean_post_cache( $post->ID );
		$post->post_status = $status;
	}

	/**
	 * Take note that a post is held, and tell who listens.
	 *
	 * @param int    $id     The post.
	 * @param Answer $answer What the service says of it.
	 */
	private static function tell( $id, Answer $answer ) {
		Store::hold( $id, true );
		$user = get_current_user_id();
		if ( $user && ! ( defined( 'REST_REQUEST' ) && REST_REQUEST ) ) { // There, the editor tells it.
			set_transient( "newsld_held_$user", self::refusal( $answer ), MINUTE_IN_SECONDS );
		}
		/**
		 * Fires when an article is held back.
		 *
		 * @param int                               $id       The post.
		 * @param array<int, array<string, string>> $findings What was found in it.
		 */
		do_action( 'newsld_held', $id, $answer->findings );
	}
}
