#include "ui/enrollment/access_rights_list.h"

#include "ui/common/rows.h"
#include "ui/enrollment/access_right_words.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace espalier::ui {

AccessRightsList::AccessRightsList(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::hair, 0, 0);
    column->setSpacing(space::small);
    const auto rights = accessRights();
    for (const AccessRight& right : rights) {
        auto* check = new QCheckBox(right.words, this);
        check->setObjectName(QStringLiteral("right-%1").arg(right.bit));
        m_boxes << Box{right.bit, right.needs, check};
        column->addWidget(check);
        connect(check, &QCheckBox::toggled, this, [this, bit = right.bit](bool isGiven) {
            follow(bit, isGiven);
            Q_EMIT changed();
        });
    }
}

void AccessRightsList::follow(qint64 bit, bool isGiven)
{
    for (const Box& box : std::as_const(m_boxes)) {
        if (!isGiven && box.needs == bit) {
            box.check->setChecked(false);
        }
        if (isGiven && box.bit == bit && box.needs != 0) {
            setRights(rights() | box.needs);
            return;
        }
    }
}

void AccessRightsList::setRights(qint64 rights)
{
    for (const Box& box : std::as_const(m_boxes)) {
        box.check->setChecked((rights & box.bit) != 0);
    }
}

qint64 AccessRightsList::rights() const
{
    qint64 sum = 0;
    for (const Box& box : m_boxes) {
        sum |= box.check->isChecked() ? box.bit : 0;
    }
    return sum;
}

} // namespace espalier::ui
