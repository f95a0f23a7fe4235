// SQL: what the user of channel "ch" is called: by the short name, else the long one, else the id. Empty: the device's
// own channel.
#pragma once

#define ESPALIER_CHANNEL_USER_NAME "COALESCE(NULLIF(ch.user_short_name, ''), NULLIF(ch.user_long_name, ''), ch.user_id)"
