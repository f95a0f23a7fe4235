#include "ui/enrollment/access_right_words.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {
struct AccessRightsWords {
    Q_DECLARE_TR_FUNCTIONS(AccessRights)
};
} // namespace

QList<AccessRight> accessRights()
{
    return {{16, 0, AccessRightsWords::tr("See its name, model, serial number, system version and storage")},
            {32, 0, AccessRightsWords::tr("See its phone number, carrier and network addresses")},
            {256, 0, AccessRightsWords::tr("See which apps are installed")},
            {1, 0, AccessRightsWords::tr("See which profiles and certificates are installed")},
            {1024, 0, AccessRightsWords::tr("See whether a passcode and encryption are on")},
            {512, 0, AccessRightsWords::tr("See which restrictions apply")},
            {64, 0, AccessRightsWords::tr("See which company apps are allowed to run")},
            {2, 1, AccessRightsWords::tr("Install and remove settings, such as Wi-Fi, mail or a passcode rule")},
            {4096, 0, AccessRightsWords::tr("Install and remove apps")},
            {2048, 0, AccessRightsWords::tr("Change some settings, such as its name")},
            {128, 64, AccessRightsWords::tr("Allow company apps to run, or stop them")},
            {4, 0, AccessRightsWords::tr("Lock it and remove its passcode")},
            {8, 0, AccessRightsWords::tr("Erase it, with everything on it")}};
}

} // namespace espalier::ui
