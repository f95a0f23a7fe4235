// Small drawings of Apple's portal: enough to know the place again, none of its looks.
#pragma once

#include <QWidget>

namespace espalier::ui {

class PortalPicture : public QWidget {
    Q_OBJECT
public:
    enum class Scene { SignIn, Create, Renew, Upload, Download };
    explicit PortalPicture(Scene scene, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Scene m_scene;
};

} // namespace espalier::ui
