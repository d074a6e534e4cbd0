<?php
/**
 * The articles that were published before, in small portions by WP-Cron.
 *
 * @package newsld
 */

namespace Newsld;

/**
 * Goes through all published articles; a run that was stopped goes on where it stood.
 */
final class Backfill {

	const EVENT   = 'newsld_backfill';
	const OPTION  = 'newsld_backfill';
	const LOCK    = 'newsld_backfill_lock';
	const PORTION = 50;
	const SECONDS = 20;
	const PAUSE   = 300; // Seconds, while the service is down.
	const IDLE    = array(
		'state'  => 'idle',
		'last'   => 0,
		'done'   => 0,
		'failed' => 0,
		'kept'   => 0,
		'total'  => 0,
		'again'  => false,
	);

	/**
	 * Listen to the clock.
	 */
	public static function register() {
		add_action( self::EVENT, array( self::class, 'run' ) );
	}

	/**
	 * How far a run has come: idle, running, waiting (the service is down), stopped or done.
	 *
	 * @return array<string, mixed>
	 */
	public static function progress() {
		$known = get_option( self::OPTION, array() );
		return array_merge( self::IDLE, is_array( $known ) ? $known : array() );
	}

	/**
	 * Start from the first article.
	 *
	 * @param bool $again Whether those that have a graph are asked for again.
	 */
	public static function start( $again ) {
		self::save( array_merge( self::IDLE, array( 'state' => 'running', 'total' => self::left( 0 ), 'again' => $again ) ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- on one line it is read at once.
		self::schedule( 0 );
	}

	/**
	 * Stop; nothing that was done is lost.
	 */
	public static function stop() {
		wp_clear_scheduled_hook( self::EVENT );
		self::save( array_merge( self::progress(), array( 'state' => 'stopped' ) ) );
	}

	/**
	 * Go on where a run stopped.
	 */
	public static function resume() {
		self::save( array_merge( self::progress(), array( 'state' => 'running' ) ) );
		self::schedule( 0 );
	}

	/**
	 * Do a portion, and see to it that the next is done.
	 */
	public static function run() {
		$progress = self::progress();
		if ( ! in_array( $progress['state'], array( 'running', 'waiting' ), true ) || ! self::lock() ) {
			return;
		}
		try {
			self::portion( $progress );
		} finally {
			delete_option( self::LOCK );
		}
	}

	/**
	 * Do a portion; after each article it is noted down how far that is.
	 *
	 * @param array<string, mixed> $progress How far a run has come.
	 */
	private static function portion( array $progress ) {
		$until = time() + self::SECONDS;
		foreach ( self::next( $progress['last'] ) as $id ) {
			$outcome = self::one( (int) $id, $progress['again'] );
			if ( 'down' === $outcome ) {
				self::save( array_merge( $progress, array( 'state' => 'waiting' ) ) );
				self::schedule( self::PAUSE );
				return;
			}
			wp_cache_delete( self::OPTION, 'options' );
			if ( 'stopped' === self::progress()['state'] ) {
				return;
			}
			++$progress[ $outcome ];
			$progress['last']  = (int) $id;
			$progress['state'] = 'running';
			self::save( $progress );
			if ( time() >= $until ) {
				break;
			}
		}
		$is_done = ! self::left( $progress['last'] );
		self::save( array_merge( $progress, array( 'state' => $is_done ? 'done' : 'running' ) ) );
		if ( ! $is_done ) {
			self::schedule( 0 );
		}
	}

	/**
	 * Ask for one article.
	 *
	 * @param int  $id    The post.
	 * @param bool $again Whether one that has a graph is asked for again.
	 * @return string What came of it: done, failed, kept, or down.
	 */
	private static function one( $id, $again ) {
		$post = get_post( $id );
		if ( ! $post || ( ! $again && null !== Store::graph( $id ) ) ) {
			return 'kept';
		}
		$answer = Service::of( $post );
		if ( $answer->is_down ) {
			return 'down';
		}
		Store::keep( $post, $answer );
		return '' === $answer->graph ? 'failed' : 'done';
	}

	/**
	 * The next articles.
	 *
	 * @param int $last The last one that is done.
	 * @return array<int, string>
	 */
	private static function next( $last ) {
		global $wpdb;
		/**
		 * Filters how many articles are asked for at a time.
		 *
		 * @param int $portion How many.
		 */
		$portion = max( 1, (int) apply_filters( 'newsld_portion', self::PORTION ) );
		$values  = array_merge( self::values( $last ), array( $portion ) );
		return $wpdb->get_col( $wpdb->prepare( 'SELECT ID ' . self::those() . ' ORDER BY ID LIMIT %d', $values ) ); // phpcs:ignore WordPress.DB -- no query of WordPress's starts behind an id.
	}

	/**
	 * How many articles are left.
	 *
	 * @param int $last The last one that is done.
	 * @return int
	 */
	private static function left( $last ) {
		global $wpdb;
		return (int) $wpdb->get_var( $wpdb->prepare( 'SELECT COUNT(*) ' . self::those(), self::values( $last ) ) ); // phpcs:ignore WordPress.DB
	}

	/**
	 * What all queries have in common.
	 *
	 * @return string
	 */
	private static function those() {
		global $wpdb;
		$types = implode( ', ', array_fill( 0, count( self::types() ), '%s' ) );
		return "FROM {$wpdb->posts} WHERE post_status = 'publish' AND post_password = '' AND post_type IN ($types) AND ID > %d";
	}

	/**
	 * The values for it.
	 *
	 * @param int $last The last one that is done.
	 * @return array<int, mixed>
	 */
	private static function values( $last ) {
		return array_merge( self::types(), array( $last ) );
	}

	/**
	 * The types of post that are gone through; of no type there are no posts.
	 *
	 * @return array<int, string>
	 */
	private static function types() {
		$types = array_values( array_filter( Settings::all()['post_types'], array( Settings::class, 'is_for' ) ) );
		return $types ? $types : array( '' );
	}

	/**
	 * Take the lock, also of a run that died.
	 *
	 * @return bool
	 */
	private static function lock() {
		$since = (int) get_option( self::LOCK, 0 );
		if ( $since && time() - $since > 10 * MINUTE_IN_SECONDS ) {
			delete_option( self::LOCK );
		}
		return add_option( self::LOCK, time(), '', 'no' );
	}

	/**
	 * Note down how far a run has come.
	 *
	 * @param array<string, mixed> $progress How far that is.
	 */
	private static function save( array $progress ) {
		update_option( self::OPTION, $progress, false );
	}

	/**
	 * See to it that the next portion is done.
	 *
	 * @param int $seconds In how many seconds.
	 */
	private static function schedule( $seconds ) {
		if ( ! wp_next_scheduled( self::EVENT ) ) {
			wp_schedule_single_event( time() + $seconds, self::EVENT );
		}
	}
}
