// Why a vendor certificate, or what somebody else signed, was not taken – with what to do about it.
#pragma once

#include "ui/common/user_sentence.h"

namespace espalier::ui {

[[nodiscard]] UserSentence vendorRefusal(const Error& error);        // of push_request.sign
[[nodiscard]] UserSentence signedRequestRefusal(const Error& error); // of push_request.take

} // namespace espalier::ui
