package org.chengmen.publishing.demonstration.drawing;

import org.chengmen.kernel.LocalizedText;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The pictures that can be drawn, each with the words for those who cannot see it.
@SuppressWarnings("ImmutableEnumChecker") // a painter is a reference to a method
public enum Scene {
    SKYLINE(
            "晨光里的江岸高楼和江上的船",
            "Towers along the river in the morning, with boats",
            brush -> new RiverScenes(brush).skyline()),
    BRIDGE(
            "长江上的双层桁架桥，桥下有轮渡驶过",
            "A truss bridge over the Yangtze with a ferry beneath",
            brush -> new RiverScenes(brush).bridge()),
    FERRY("落日下的江面轮渡", "A ferry on the river at sunset", brush -> new RiverScenes(brush).ferry()),
    PORT(
            "港区的岸桥、集装箱和货船",
            "Cranes, containers and a cargo ship in the port",
            brush -> new RiverScenes(brush).port()),
    FLOOD(
            "雨中江堤上巡查的人员和沙袋",
            "People patrolling the dike in the rain beside sandbags",
            brush -> new RiverScenes(brush).flood()),
    TOWER(
            "山顶上五层飞檐的楼阁",
            "A five-storeyed tower with upturned eaves on a hill",
            brush -> new ParkScenes(brush).tower()),
    LOTUS("湖湾里盛开的荷花", "Lotus in bloom on a lake", brush -> new ParkScenes(brush).lotus()),
    CHERRY(
            "湖畔樱花树下散步的人",
            "People walking under cherry blossoms by a lake",
            brush -> new ParkScenes(brush).cherry()),
    GREENWAY(
            "环湖绿道上骑行和散步的人",
            "Cyclists and walkers on a greenway by the lake",
            brush -> new ParkScenes(brush).greenway()),
    PARK_NIGHT(
            "夜晚公园的灯光和散步的人",
            "A park at night with lamps and people strolling",
            brush -> new ParkScenes(brush).parkNight()),
    TERRACES(
            "梯田里劳作的农民和白鹭",
            "Farmers and egrets in terraced fields",
            brush -> new ParkScenes(brush).terraces()),
    WETLAND(
            "夕阳下的芦苇湿地和白鹭",
            "Reeds and egrets in a wetland at sunset",
            brush -> new ParkScenes(brush).wetland()),
    AUTUMN(
            "两旁银杏金黄的道路",
            "An avenue of golden ginkgo trees",
            brush -> new ParkScenes(brush).autumn()),
    SNOW(
            "雪中的街道和撑伞的行人",
            "A street in the snow with people under umbrellas",
            brush -> new ParkScenes(brush).snow()),
    METRO("高架轨道上行驶的列车", "A train on an elevated line", brush -> new StreetScenes(brush).metro()),
    BUS(
            "停靠站台的公交车和候车的人",
            "A bus at a stop with people waiting",
            brush -> new StreetScenes(brush).bus()),
    MARKET(
            "傍晚灯笼下的街市",
            "An evening market under lanterns",
            brush -> new StreetScenes(brush).market()),
    SCHOOL(
            "教学楼前操场上的学生",
            "Pupils on the field in front of a school",
            brush -> new StreetScenes(brush).school()),
    HOSPITAL(
            "医院大楼和门前的救护车",
            "A hospital with an ambulance in front",
            brush -> new StreetScenes(brush).hospital()),
    HOUSING("绿树间的居民住宅", "Blocks of flats among trees", brush -> new StreetScenes(brush).housing()),
    ELDERLY(
            "社区庭院里树下喝茶的老人",
            "Older people at tea under a tree in a courtyard",
            brush -> new StreetScenes(brush).elderly()),
    STADIUM(
            "体育场跑道上锻炼的人",
            "People exercising on a running track",
            brush -> new StreetScenes(brush).stadium()),
    AIRPORT(
            "航站楼和起飞的飞机",
            "A terminal and an aeroplane taking off",
            brush -> new StreetScenes(brush).airport()),
    SERVICE_HALL(
            "政务服务大厅的窗口和办事群众",
            "Counters and visitors in a public service hall",
            brush -> new IndoorScenes(brush).serviceHall()),
    LIBRARY(
            "图书馆大厅里阅读的人",
            "Readers in the hall of a library",
            brush -> new IndoorScenes(brush).library()),
    READING_ROOM(
            "晚间城市书房里看书的人",
            "People reading in a city reading room in the evening",
            brush -> new IndoorScenes(brush).readingRoom()),
    MUSEUM(
            "博物馆前广场上的观众",
            "Visitors in front of a museum",
            brush -> new IndoorScenes(brush).museum()),
    TECH(
            "科技园区的玻璃大楼和草坪",
            "Glass buildings and lawns of a technology park",
            brush -> new IndoorScenes(brush).tech()),
    FACTORY(
            "汽车生产线上的机械臂和工人",
            "Robot arms and workers on a car production line",
            brush -> new IndoorScenes(brush).factory());

    private final LocalizedText alt;
    private final Consumer<Brush> painter;

    Scene(String zh, String en, Consumer<Brush> painter) {
        this.alt = new LocalizedText(zh, en);
        this.painter = painter;
    }

    /// What stands in the seed: `park-night`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public LocalizedText alt() {
        return alt;
    }

    public static Optional<Scene> find(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }

    Brush drawn() {
        var brush = new Brush(ordinal() + 7L);
        painter.accept(brush);
        return brush;
    }
}
