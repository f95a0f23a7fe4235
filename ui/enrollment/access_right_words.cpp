#include "ui/enrollment/access_right_words.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccessRights)
};
} // namespace

QList<AccessRight> accessRights()
{
    return {{16, 0, Words::tr("See its name, model, serial number, system version and storage")},
            {32, 0, Words::tr("See its phone number, carrier and network addresses")},
            {256, 0, Words::tr("See which apps are installed")},
            {1, 0, Words::tr("See which profiles and certificates are installed")},
            {1024, 0, Words::tr("See whether a passcode and encryption are on")},
            {512, 0, Words::tr("See which restrictions apply")},
            {64, 0, Words::tr("See which company apps are allowed to run")},
            {2, 1, Words::tr("Install and remove settings, such as Wi-Fi, mail or a passcode rule")},
            {4096, 0, Words::tr("Install and remove apps")},
            {2048, 0, Words::tr("Change some settings, such as its name")},
            {128, 64, Words::tr("Allow company apps to run, or stop them")},
            {4, 0, Words::tr("Lock it and remove its passcode")},
            {8, 0, Words::tr("Erase it, with everything on it")}};
}

} // namespace espalier::ui
