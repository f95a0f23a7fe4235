#include "ui/editor/controls/switch_control.h"

#include "ui/common/button.h"
#include "ui/common/field_look.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/editor/catalogue_words.h"

#include <QHBoxLayout>

namespace espalier::ui {

SwitchControl::SwitchControl(EditorSession& session, const FormItem& item, QWidget* parent)
    : Control(session, item, parent), m_switch(new Switch(this)),
      m_words(new TextLabel(TextRole::Body, &Theme::text2, this))
{
    setFocusProxy(m_switch);
    m_words->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 5, 0, 5);
    row->setSpacing(space::small);
    row->addWidget(m_switch, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    connect(m_switch, &QCheckBox::clicked, this, [this](bool on) { put(on); });
    show(item);
}

void SwitchControl::showValue()
{
    const bool byDefault = item().key != nullptr && hasDefault(*item().key) && item().key->byDefault.toBool();
    const bool known = item().key != nullptr && hasDefault(*item().key);
    const plist::Value now = value();
    const bool on = isThere() ? now.as<bool>() != nullptr && *now.as<bool>() : byDefault;
    m_switch->setChecked(on);
    m_switch->setAccessibleName(item().title);
    switch (heldBy(document(), item())) {
    case Held::NotSet:
        m_words->setText(known ? (on ? tr("Apple’s default: On") : tr("Apple’s default: Off")) : tr("Not set"));
        break;
    case Held::Default:
        m_words->setText(on ? tr("On, written into the profile") : tr("Off, written into the profile"));
        break;
    case Held::Set:
        m_words->setText(on ? tr("On") : tr("Off"));
        break;
    }
    m_switch->setAccessibleDescription(m_words->text());
}

void SwitchControl::showLook(FieldLook look)
{
    setFieldLook(m_switch, look == FieldLook::Wrong && !isThere() ? FieldLook::Unset : look);
}

} // namespace espalier::ui
