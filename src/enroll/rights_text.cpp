#include "enroll/rights_text.h"

namespace espalier::enroll {

namespace {

// In the order in which people care.
constexpr qint64 seeing[] = {16, 32, 256, 1, 1024, 512, 64};
constexpr qint64 doing[] = {2, 4096, 2048, 128, 4, 8};

QString about(const LandingText& text, const char* what, qint64 right)
{
    return text.html((QByteArray(what) + '.' + QByteArray::number(right)).constData());
}

} // namespace

RightsText rightsText(qint64 accessRights, Platform platform, const LandingText& text)
{
    RightsText rights;
    // Lost Mode is for supervised iPhones and iPads; an unknown reader may be one.
    const bool mayBeLost = platform == Platform::IPhone || platform == Platform::IPad || platform == Platform::Other;
    rights.cannotSee = text.htmlList(mayBeLost ? QStringLiteral("never.supervised") : QStringLiteral("never"));
    for (const qint64 right : seeing) {
        if ((accessRights & right) != 0) {
            rights.can.append(about(text, "can", right));
        } else {
            rights.cannotSee.append(about(text, "cannot", right));
        }
    }
    for (const qint64 right : doing) {
        if ((accessRights & right) != 0) {
            rights.can.append(about(text, "can", right));
        } else {
            rights.cannotDo.append(about(text, "unable", right));
        }
    }
    return rights;
}

} // namespace espalier::enroll
