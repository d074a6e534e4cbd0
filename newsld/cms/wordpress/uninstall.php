<?php
/**
 * Takes away all that the plug-in has kept, when it is deleted.
 *
 * @package newsld
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Clean up one site.
 */
function newsld_uninstall_site() {
	foreach ( array( 'newsld_settings', 'newsld_backfill', 'newsld_backfill_lock' ) as $option ) {
		delete_option( $option );
	}
	foreach ( array( 'graph', 'findings', 'failure', 'checked', 'made_of', 'held', 'retry' ) as $key ) {
		delete_post_meta_by_key( "_newsld_$key" );
	}
	foreach ( array( 'newsld_retry', 'newsld_backfill' ) as $event ) {
		wp_clear_scheduled_hook( $event );
	}
	foreach ( get_users( array( 'fields' => 'ID' ) ) as $user ) {
		delete_transient( "newsld_held_$user" );
	}
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $newsld_site ) { // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- on one line it is read at once.
		switch_to_blog( $newsld_site );
		newsld_uninstall_site();
		restore_current_blog();
	}
} else {
	newsld_uninstall_site();
}
