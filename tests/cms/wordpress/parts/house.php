<?php
// What this site has of its own: the classic editor for who asks for it, as the plug-in "Classic Editor" does it, and
// portions so small that a few articles make several.
add_filter('use_block_editor_for_post', fn ($wanted) => $wanted && !isset($_GET['classic']));
add_filter('redirect_post_location', fn ($to) => add_query_arg('classic', '', $to));
add_filter('newsld_portion', fn () => 3);
