<?php
// As the plug-in "Classic Editor" does it, for who asks for it.
add_filter('use_block_editor_for_post', fn ($wanted) => $wanted && !isset($_GET['classic']));
