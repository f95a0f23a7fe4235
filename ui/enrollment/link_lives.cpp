#include "ui/enrollment/link_lives.h"

#include <QComboBox>
#include <QCoreApplication>

namespace espalier::ui {

namespace {
constexpr qint64 hourOfLife = 3'600'000;
constexpr int usualDays = 7;

struct LifeTexts {
    Q_DECLARE_TR_FUNCTIONS(LinkLives)
};
} // namespace

void fillLives(QComboBox* box, int mostDays)
{
    box->addItem(LifeTexts::tr("1 hour"), hourOfLife);
    for (const int days : {1, usualDays, 30, 90}) {
        if (days <= mostDays) {
            box->addItem(LifeTexts::tr("%n day(s)", nullptr, days), days * 24 * hourOfLife);
        }
    }
    box->setCurrentIndex(box->findData(usualDays * 24 * hourOfLife));
}

} // namespace espalier::ui
