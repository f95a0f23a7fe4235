#include "ui/common/field_look.h"

#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QVariant>
#include <QWidget>

namespace espalier::ui {

namespace {
constexpr const char* property = "fieldLook";
}

void setFieldLook(QWidget* field, FieldLook look)
{
    if (fieldLook(field) != look) {
        field->setProperty(property, int(look));
        field->update();
    }
}

FieldLook fieldLook(const QWidget* field)
{
    return field == nullptr ? FieldLook::Plain : FieldLook(field->property(property).toInt());
}

void paintFieldLook(QPainter* painter, const QRectF& rect, double radius, FieldLook look, const Theme& theme)
{
    if (look == FieldLook::Wrong) {
        paintRounded(painter, rect, radius, {}, theme.failed.text, 2);
        return;
    }
    QPen pen(look == FieldLook::Default ? theme.accent : theme.fieldBorder, 1);
    pen.setDashPattern({3, 2.5});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

} // namespace espalier::ui
