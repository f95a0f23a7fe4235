#include "ui/editor/controls/choice_control.h"

#include "ui/common/field_look.h"
#include "ui/common/plain_words.h"
#include "ui/editor/catalogue_words.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace espalier::ui {

ChoiceControl::ChoiceControl(EditorSession& session, const FormItem& item, QWidget* parent)
    : Control(session, item, parent), m_box(new QComboBox(this))
{
    setFocusProxy(m_box);
    leaveWheelTo(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    for (const QJsonValue& one : item.key->choices) {
        m_box->addItem(choiceWords(*item.key, one));
        m_box->setItemData(m_box->count() - 1, plainToolTip(valueWords(valueFrom(one, kindOf(*item.key)))),
                           Qt::ToolTipRole);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        if (index < this->item().key->choices.size()) {
            put(choice(index));
        }
    });
    show(item);
}

plist::Value ChoiceControl::choice(int index) const
{
    const profiles::Kind kind = isThere() ? document().kind(item().node) : kindOf(*item().key);
    return valueFrom(item().key->choices.at(index), kind);
}

void ChoiceControl::showValue()
{
    const int known = int(item().key->choices.size());
    while (m_box->count() > known) {
        m_box->removeItem(known);
    }
    int current = -1;
    if (isThere()) {
        const plist::Value now = value();
        for (int i = 0; i < known && current < 0; ++i) {
            current = choice(i) == now ? i : -1;
        }
        if (current < 0) {
            m_box->addItem(tr("%1 (not one of Apple’s)").arg(valueWords(now)));
            current = known;
        }
    }
    const QString byDefault = defaultText();
    QString words = byDefault;
    for (const QJsonValue& one : item().key->choices) {
        if (!byDefault.isEmpty() && valueWords(valueFrom(one, kindOf(*item().key))) == byDefault) {
            words = choiceWords(*item().key, one);
        }
    }
    m_box->setPlaceholderText(words.isEmpty() ? (item().isRequired() ? tr("Choose") : tr("Not set"))
                                              : tr("Apple’s default: %1").arg(words));
    m_box->setCurrentIndex(current);
    m_box->setAccessibleName(item().title);
}

void ChoiceControl::showLook(FieldLook look)
{
    setFieldLook(m_box, look);
}

} // namespace espalier::ui
