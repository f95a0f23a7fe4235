#include "ui/editor/controls/any_control.h"

#include "ui/common/field_look.h"
#include "ui/editor/catalogue_words.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace espalier::ui {

AnyControl::AnyControl(EditorSession& session, const FormItem& item, QWidget* parent)
    : Control(session, item, parent), m_kinds(new QComboBox(this))
{
    setFocusProxy(m_kinds);
    leaveWheelTo(m_kinds);
    using profiles::Kind;
    for (const Kind kind :
         {Kind::String, Kind::Integer, Kind::Real, Kind::Boolean, Kind::Date, Kind::Data, Kind::Array, Kind::Dict}) {
        m_kinds->addItem(kindWords(kind), int(kind));
    }
    m_kinds->setPlaceholderText(tr("Not set – choose what it is"));
    m_kinds->setCurrentIndex(-1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_kinds);
    connect(m_kinds, &QComboBox::activated, this,
            [this](int index) { put(emptyValue(Kind(m_kinds->itemData(index).toInt()))); });
    show(item);
}

void AnyControl::showValue()
{
    m_kinds->setCurrentIndex(-1);
    m_kinds->setAccessibleName(item().title);
}

void AnyControl::showLook(FieldLook look)
{
    setFieldLook(m_kinds, look);
}

} // namespace espalier::ui
